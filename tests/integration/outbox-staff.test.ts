import { mkdtemp, readdir, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { listWorkFacts } from "@/lib/cases/queries/work-facts";
import { deleteOldMails, sendMailAgain, settleMail } from "@/lib/outbox/commands";
import { getMail, getMailWay, listMails } from "@/lib/outbox/queries";
import type { MailState } from "@/lib/outbox/types";
import type { StaffRole } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { deleteOldMailFiles } from "@/lib/platform/mailer-courier";
import { queueMail, type Mail } from "@/lib/platform/outbox";
import { staffScope, contextOf, editor, NOW, staff, visitor } from "../support/actors";
import { makeProvider } from "../support/factories";
import { queriesOf } from "../support/query-count";
import { query } from "../support/raw-sql";

const DAY_MS = 86_400_000;
const reader = staffScope(["AUDITOR"]);
const lead = contextOf(staff(["LEAD"]));

beforeEach(() => query("DELETE FROM outbox_mail"));

async function mail(
  overrides: Partial<Mail> = {},
  after: { state?: MailState; lastError?: string; daysAgo?: number } = {},
) {
  const fields = {
    channel: "ENTRY",
    template: "review.query",
    recipient: "anbieter@example.org",
    subject: "Rückfrage",
    text: "Guten Tag",
    html: "<p>Guten Tag</p>",
  } as const;
  const id = await db.$transaction((tx) => queueMail(tx, { ...fields, ...overrides }));
  const { state = "QUEUED", lastError = null, daysAgo = 0 } = after;
  const createdAt = new Date(NOW.getTime() - daysAgo * DAY_MS);
  const sentAt = state === "SENT" ? createdAt : null;
  const attempts = state === "QUEUED" ? 0 : 3;
  await db.outboxMail.update({ where: { id }, data: { state, lastError, createdAt, sentAt, attempts } });
  return id;
}

describe("the list", () => {
  test("shows what happened to each mail, newest first, in three queries", async () => {
    const { id: entryId } = await makeProvider({ name: "Lernort (Beispiel)" });
    const bounced = await mail({ providerId: entryId }, { state: "BOUNCED", lastError: "address 550", daysAgo: 2 });
    const waiting = await mail({}, { daysAgo: 1 });
    expect(await queriesOf(() => listMails(reader, { state: undefined, channel: undefined, page: 1 }))).toBe(3);
    const list = await listMails(reader, { state: undefined, channel: undefined, page: 1 });
    expect(list).toMatchObject({ total: 2, page: 1, pages: 1, counts: { QUEUED: 1, SENT: 0, FAILED: 0, BOUNCED: 1 } });
    expect(list.items.map(({ id }) => id)).toEqual([waiting, bounced]);
    expect(list.items[1]).toMatchObject({
      recipient: "anbieter@example.org",
      subject: "Rückfrage",
      attempts: 3,
      nextAttemptAt: null,
      problem: { kind: "address", code: 550 },
      entry: { id: entryId, name: "Lernort (Beispiel)" },
    });
  });

  test("filters by state and channel; the counts stay those of the channel", async () => {
    const failed = await mail({}, { state: "FAILED", lastError: "connection" });
    await mail({}, { state: "SENT" });
    await mail({ channel: "LIST" }, { state: "FAILED" });
    const list = await listMails(reader, { state: "FAILED", channel: "ENTRY", page: 1 });
    expect(list.items.map(({ id }) => id)).toEqual([failed]);
    expect(list).toMatchObject({ total: 1, counts: { QUEUED: 0, SENT: 1, FAILED: 1, BOUNCED: 0 } });
  });

  test("comes in pages", async () => {
    for (let number = 0; number < 51; number += 1) await mail();
    const first = await listMails(reader, { state: undefined, channel: undefined, page: 1 });
    const second = await listMails(reader, { state: undefined, channel: undefined, page: 2 });
    expect([first.items.length, second.items.length, second.pages]).toEqual([50, 1, 2]);
    expect(first.items.some(({ id }) => id === second.items[0]?.id)).toBe(false);
  });
});

describe("one mail", () => {
  test("with its text as it went out", async () => {
    const id = await mail();
    expect(await getMail(reader, id)).toMatchObject({ id, subject: "Rückfrage", text: "Guten Tag" });
  });

  test("links and codes of accounts are never shown", async () => {
    const id = await mail({
      channel: "ACCOUNT",
      subject: "Ihr Code 123456",
      text: "https://example.org/?token=geheim",
    });
    const shown = JSON.stringify([
      await getMail(reader, id),
      await listMails(reader, { state: undefined, channel: undefined, page: 1 }),
    ]);
    expect(shown).not.toMatch(/123456|geheim/);
  });

  test("none where there is none", async () => {
    expect(await getMail(reader, "00000000-0000-7000-8000-00000000dead")).toBeNull();
  });
});

test.each<StaffRole[][]>([[["CONTENT"]], [[]]])("%j may read nothing of it", async (roles) => {
  const id = await mail();
  const person = staffScope(roles);
  await expect(listMails(person, { state: undefined, channel: undefined, page: 1 })).rejects.toMatchObject({
    code: "forbidden",
  });
  await expect(getMail(person, id)).rejects.toMatchObject({ code: "forbidden" });
  expect(() => getMailWay(person)).toThrow("forbidden");
});

test("without a mail server, mails go to a folder", () => {
  expect(getMailWay(reader)).toEqual({ kind: "folder", folder: path.join(".data", "outbox") });
});

describe("sending again", () => {
  test.each([
    ["a visitor", visitor],
    ["Redaktion", staff(["CONTENT"])],
    ["a reader", staff(["AUDITOR"])],
    ["a job", editor],
  ])("%s may not", async (_who, actor) => {
    const id = await mail({}, { state: "FAILED" });
    await expect(sendMailAgain(contextOf(actor), { id })).rejects.toMatchObject({ code: "forbidden" });
  });

  test.each(["QUEUED", "SENT"] as const)("not what is %s", async (state) => {
    const id = await mail({}, { state });
    await expect(sendMailAgain(lead, { id })).rejects.toMatchObject({ code: "conflict" });
  });

  test("not what is gone", async () => {
    const id = "00000000-0000-7000-8000-00000000dead";
    await expect(sendMailAgain(lead, { id })).rejects.toMatchObject({ code: "not_found" });
  });

  test.each(["FAILED", "BOUNCED"] as const)(
    "%s gets all its attempts anew, once, with an audit entry",
    async (state) => {
      const id = await mail({}, { state, lastError: "address 550" });
      await sendMailAgain(contextOf(staff(["REVIEWER"])), { id });
      expect(await db.outboxMail.findUnique({ where: { id } })).toMatchObject({
        state: "QUEUED",
        attempts: 0,
        nextAttemptAt: NOW,
      });
      await expect(sendMailAgain(lead, { id })).rejects.toMatchObject({ code: "conflict" });
      const trail = await query("SELECT action, entity, actor_kind FROM audit_entry WHERE entity_id = $1", [id]);
      expect(trail).toEqual([{ action: "outbox_mail.send_again", entity: "outbox_mail", actor_kind: "staff" }]);
    },
  );
});

describe("settling what did not arrive", () => {
  const settledNote = "Am Telefon geklärt";

  test.each([
    ["a visitor", visitor],
    ["Redaktion", staff(["CONTENT"])],
    ["a reader", staff(["AUDITOR"])],
    ["a job", editor],
  ])("is not for %s", async (_who, actor) => {
    const id = await mail({}, { state: "BOUNCED" });
    await expect(settleMail(contextOf(actor), { id, settledNote })).rejects.toMatchObject({ code: "forbidden" });
  });

  test.each(["QUEUED", "SENT"] as const)("is not for what is %s", async (state) => {
    const id = await mail({}, { state });
    await expect(settleMail(lead, { id, settledNote })).rejects.toMatchObject({ code: "conflict" });
  });

  test.each(["FAILED", "BOUNCED"] as const)("takes what is %s off the work list, once, and says who", async (state) => {
    const person = await db.person.create({ data: { name: "Anna", email: `${state.toLowerCase()}@example.org` } });
    const { id: providerId } = await makeProvider();
    const id = await mail({ providerId }, { state, lastError: "address 550" });
    const work = async () =>
      (await listWorkFacts(db, { viewer: "visitor", personId: null, today: "2026-03-12", scope: { providerId } })).map(
        ({ kind }) => kind,
      );
    expect(await work()).toEqual(["MAIL"]);
    await settleMail(contextOf(staff(["REVIEWER"], person.id)), { id, settledNote });
    expect(await work()).toEqual([]);
    expect(await getMail(reader, id)).toMatchObject({ settledAt: NOW, settled: { by: "Anna", note: settledNote } });
    await expect(settleMail(lead, { id, settledNote })).rejects.toMatchObject({ code: "conflict" });
    const trail = await query("SELECT action, actor_id FROM audit_entry WHERE entity_id = $1", [id]);
    expect(trail).toEqual([{ action: "outbox_mail.settle", actor_id: `person:${person.id}` }]);
  });

  test("is taken back when the mail is sent again", async () => {
    const id = await mail({}, { state: "BOUNCED" });
    await settleMail(lead, { id, settledNote });
    await sendMailAgain(lead, { id });
    expect(await getMail(reader, id)).toMatchObject({ state: "QUEUED", settledAt: null, settled: null });
  });
});

describe("retention", () => {
  test("what waits stays; account mails go after 14 days, others after 90", async () => {
    const kept = [
      await mail({}, { state: "QUEUED", daysAgo: 200 }),
      await mail({}, { state: "SENT", daysAgo: 89 }),
      await mail({ channel: "ACCOUNT" }, { state: "SENT", daysAgo: 13 }),
    ];
    await mail({}, { state: "SENT", daysAgo: 91 });
    await mail({ channel: "LIST" }, { state: "FAILED", daysAgo: 91 });
    await mail({ channel: "ACCOUNT" }, { state: "BOUNCED", daysAgo: 15 });
    expect(await deleteOldMails(contextOf(editor))).toBe(3);
    const rows = await query<{ id: string }>("SELECT id FROM outbox_mail");
    expect(rows.map(({ id }) => id).toSorted()).toEqual(kept.toSorted());
    expect(await deleteOldMails(contextOf(editor))).toBe(0);
    expect(await query("SELECT FROM audit_entry WHERE action = 'outbox_mail.delete_old'")).toHaveLength(1);
  });

  test("only a job", async () => {
    await expect(deleteOldMails(lead)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("files of mails, too; nothing else in the folder, and no folder is fine", async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "outbox-"));
    for (const name of ["old.eml", "new.eml", "old.txt"]) await writeFile(path.join(folder, name), "");
    const longAgo = new Date(NOW.getTime() - 15 * DAY_MS);
    for (const name of ["old.eml", "old.txt"]) await utimes(path.join(folder, name), longAgo, longAgo);
    await utimes(path.join(folder, "new.eml"), NOW, NOW);
    expect(await deleteOldMailFiles(NOW, 14, folder)).toBe(1);
    expect((await readdir(folder)).toSorted()).toEqual(["new.eml", "old.txt"]);
    expect(await deleteOldMailFiles(NOW, 14, path.join(folder, "none"))).toBe(0);
  });
});
