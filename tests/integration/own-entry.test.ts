import { beforeEach, describe, expect, test } from "vitest";
import { openCase } from "@/lib/cases/commands/open-case";
import { recordAnswer } from "@/lib/cases/commands/record-answer";
import { getPreviewEntry } from "@/lib/directory/queries/preview-entry";
import { getOwnEntry } from "@/lib/directory/queries/staff-entry";
import { editOffer } from "@/lib/offers/commands";
import { discardDraft, saveDraft, sendSection } from "@/lib/own-entry/commands/drafts";
import { getDraft, listDrafts } from "@/lib/own-entry/queries/drafts";
import { listViews } from "@/lib/own-entry/queries/overview";
import { listQuestions } from "@/lib/own-entry/queries/questions";
import type { MembershipRole } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import type { Member } from "@/lib/platform/insider";
import { confirmEntry, editProvider } from "@/lib/providers/commands";
import { editSite } from "@/lib/sites/commands";
import { contextOf, editor, memberScope, NOW, staff } from "@/tests/support/actors";
import { makeEntry } from "@/tests/support/factories";

type Entry = Awaited<ReturnType<typeof makeEntry>>;
let own: Entry;
let other: Entry;
let owner: Member;
let colleague: Member;
let stranger: Member;
let number = 0;

async function memberOf(providerId: string, role: MembershipRole): Promise<Member> {
  number += 1;
  const person = await db.person.create({ data: { name: "Mensch (Beispiel)", email: `mensch-${number}@example.org` } });
  await db.membership.create({ data: { personId: person.id, providerId, role } });
  return memberScope(providerId, role, person.id);
}

beforeEach(async () => {
  own = await makeEntry();
  other = await makeEntry();
  owner = await memberOf(own.provider.id, "OWNER");
  colleague = await memberOf(own.provider.id, "MEMBER");
  stranger = await memberOf(other.provider.id, "OWNER");
});

const as = (member: Member) => contextOf(member.actor);
const kontakt = () => ({ providerId: own.provider.id, section: "kontakt" });

describe("a draft", () => {
  test("is its author's alone: neither colleague, staff page nor public page holds it", async () => {
    await saveDraft(as(owner), { ...kontakt(), values: { phone: "030 23125-777" } });
    expect((await getDraft(owner, "kontakt"))?.values).toEqual({ phone: "030 23125-777" });
    expect(await listDrafts(colleague)).toEqual([]);
    expect(JSON.stringify(await getOwnEntry(colleague, NOW))).not.toContain("23125-777");
    expect(JSON.stringify(await getPreviewEntry(owner, NOW))).not.toContain("23125-777");
  });

  test("states nothing: no audit entry, no version", async () => {
    const before = [await db.auditEntry.count(), await db.entryVersion.count()];
    await saveDraft(as(owner), { ...kontakt(), values: { phone: "1" } });
    await discardDraft(as(owner), kontakt());
    expect([await db.auditEntry.count(), await db.entryVersion.count()]).toEqual(before);
    expect(await getDraft(owner, "kontakt")).toBeNull();
  });

  test("ends with what is sent, and stays when that is refused", async () => {
    const { id, version } = own.provider;
    await saveDraft(as(owner), { ...kontakt(), values: { phone: "1" } });
    const send = (of: number) =>
      sendSection(as(owner), kontakt(), (inner) =>
        editProvider(inner, { id, version: of, patch: { phone: "030 1234567" } }),
      );
    await expect(send(version + 7)).rejects.toMatchObject({ detail: "changed meanwhile" });
    expect(await getDraft(owner, "kontakt")).not.toBeNull();
    await send(version);
    expect(await getDraft(owner, "kontakt")).toBeNull();
    expect(await db.provider.findUnique({ where: { id }, select: { phone: true } })).toEqual({ phone: "030 1234567" });
  });

  test.each([
    ["somebody of another entry", () => stranger.actor],
    ["staff", () => staff(["LEAD"])],
    ["a visitor", () => ({ kind: "visitor" as const })],
  ])("of this entry is nothing that %s may keep, end or send", async (_who, actor) => {
    const ctx = contextOf(actor());
    const refused = { code: "forbidden" };
    await expect(saveDraft(ctx, { ...kontakt(), values: {} })).rejects.toMatchObject(refused);
    await expect(discardDraft(ctx, kontakt())).rejects.toMatchObject(refused);
    await expect(sendSection(ctx, kontakt(), () => Promise.resolve())).rejects.toMatchObject(refused);
  });

  test("has a limit", async () => {
    const values = { about: "x".repeat(70_000) };
    await expect(saveDraft(as(owner), { ...kontakt(), values })).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("a light change", () => {
  test("is public at once, with its author in the audit", async () => {
    const { id, version } = own.provider;
    await editProvider(as(colleague), { id, version, patch: { contactHours: "Mo 9 bis 12 Uhr" } });
    expect((await getPreviewEntry(owner, NOW))?.contactHours).toBe("Mo 9 bis 12 Uhr");
    const audit = await db.auditEntry.findFirst({ where: { entryId: id }, orderBy: { id: "desc" } });
    expect(audit).toMatchObject({ action: "provider.edit", actorId: `person:${colleague.actor.personId}` });
  });

  test("of another entry is refused in every command, and so is what needs a check", async () => {
    const { provider, site, offer } = own;
    const refused = { code: "forbidden" };
    for (const [member, light] of [
      [stranger, true],
      [owner, false],
    ] as const) {
      const ctx = as(member);
      const { id, version } = provider;
      await expect(
        editProvider(ctx, { id, version, patch: light ? { phone: "030 1234567" } : { name: "Anders" } }),
      ).rejects.toMatchObject(refused);
      await expect(
        editSite(ctx, { ...site, patch: light ? { transit: "Bus 1" } : { city: "Kassel" } }),
      ).rejects.toMatchObject(refused);
      await expect(
        editOffer(ctx, { ...offer, patch: light ? { trial: "YES" } : { setting: "MIXED" } }),
      ).rejects.toMatchObject(refused);
    }
    await expect(confirmEntry(as(stranger), provider)).rejects.toMatchObject(refused);
    await expect(confirmEntry(as(colleague), provider)).rejects.toMatchObject(refused);
    await confirmEntry(as(owner), provider);
    expect((await getOwnEntry(owner, NOW))?.confirmedOn).toBe("2026-03-12");
  });
});

test("the own entry is there before it is public, and holds nothing of the review", async () => {
  await db.provider.update({ where: { id: own.provider.id }, data: { visibility: "DRAFT" } });
  const entry = await getOwnEntry(owner, NOW);
  expect(entry).toMatchObject({ id: own.provider.id, standing: "NOT_SHOWN", evidence: [], openCase: null, mails: [] });
  expect((await getPreviewEntry(owner, NOW))?.sites).toHaveLength(1);
  expect(await getPreviewEntry(stranger, NOW)).toMatchObject({ name: (await getOwnEntry(stranger, NOW))?.name });
});

test("an entry that its age hides can still be looked at, with its true day", async () => {
  await db.provider.update({ where: { id: own.provider.id }, data: { confirmedOn: new Date("2020-01-01") } });
  expect((await getPreviewEntry(owner, NOW))?.confirmedOn).toBe("2020-01-01");
});

describe("a question of BAG UB", () => {
  async function ask(): Promise<string> {
    const { id: caseId } = await openCase(contextOf(editor), { providerId: own.provider.id });
    const at = { caseId, author: "system:test", at: NOW };
    await db.caseMessage.create({ data: { ...at, kind: "NOTE", body: "intern" } });
    const { id } = await db.caseMessage.create({ data: { ...at, kind: "QUERY", body: "Seit wann?" } });
    return id;
  }

  test("is seen and answered by its provider, once", async () => {
    const messageId = await ask();
    expect((await listQuestions(owner)).map(({ body }) => body)).toEqual(["Seit wann?"]);
    await recordAnswer(as(colleague), { messageId, answerText: "Seit Mai." });
    expect(await listQuestions(owner)).toMatchObject([
      { kind: "QUERY", answeredAt: NOW },
      { kind: "ANSWER", body: "Seit Mai." },
    ]);
    await expect(recordAnswer(as(owner), { messageId, answerText: "Noch einmal." })).rejects.toMatchObject({
      detail: "answered",
    });
  });

  test("is nothing to anybody else", async () => {
    const messageId = await ask();
    expect(await listQuestions(stranger)).toEqual([]);
    await expect(recordAnswer(as(stranger), { messageId, answerText: "Ich." })).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

test("views are shown by month, newest first, and only the own ones", async () => {
  const month = (day: string) => new Date(`${day}T00:00:00Z`);
  await db.entryViews.createMany({
    data: [
      { providerId: own.provider.id, month: month("2026-02-01"), count: 3 },
      { providerId: own.provider.id, month: month("2026-03-01"), count: 5 },
      { providerId: other.provider.id, month: month("2026-03-01"), count: 99 },
    ],
  });
  expect(await listViews(owner)).toEqual([
    { month: "2026-03-01", count: 5 },
    { month: "2026-02-01", count: 3 },
  ]);
});
