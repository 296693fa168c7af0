import { beforeEach, describe, expect, test } from "vitest";
import { decideEntry } from "@/lib/directory/commands/decide-entry";
import { markSeen } from "@/lib/directory/commands/mark-seen";
import { showEntry } from "@/lib/directory/commands/show-entry";
import { takeDown } from "@/lib/directory/commands/take-down";
import { listUnseenChanges } from "@/lib/directory/queries/unseen-changes";
import { createOffer } from "@/lib/offers/commands";
import { changeEntry } from "@/lib/own-entry/commands/change-entry";
import { submitEntry, takeBackEntry } from "@/lib/own-entry/commands/hand-in";
import { getEntryDecision } from "@/lib/own-entry/queries/decision";
import type { MembershipRole } from "@/lib/platform/actor";
import type { Context } from "@/lib/platform/context";
import { db } from "@/lib/platform/db";
import type { Member } from "@/lib/platform/insider";
import type { ProposalDraft } from "@/lib/proposals/schema";
import { submitProposal } from "@/lib/proposals/commands/submit-proposal";
import { changeVisibility, confirmEntry, editProvider } from "@/lib/providers/commands";
import { recordStatus } from "@/lib/recognitions/commands/record-status";
import { createSite, editSite } from "@/lib/sites/commands";
import { makePerson } from "@/tests/support/accounts";
import { contextOf, editor, memberScope, NOW, staff, staffScope } from "@/tests/support/actors";
import { makeEntry, makeFunder, makeProvider, makeSite } from "@/tests/support/factories";

type Row = { id: string; version: number };
let number = 0;
let entry: Row;
let site: Row;
let owner: Member;
let colleague: Member;
let stranger: Member;
const lead = contextOf(staff(["LEAD"]));
const as = (member: Member): Context => contextOf(member.actor);

async function memberOf(providerId: string, role: MembershipRole): Promise<Member> {
  number += 1;
  const person = await db.person.create({ data: { name: "Mensch (Beispiel)", email: `neu-${number}@example.org` } });
  await db.membership.create({ data: { personId: person.id, providerId, role } });
  return memberScope(providerId, role, person.id);
}

const version = async (): Promise<number> => (await db.provider.findUniqueOrThrow({ where: { id: entry.id } })).version;
const visibility = async () => (await db.provider.findUniqueOrThrow({ where: { id: entry.id } })).visibility;
const seen = async () => ({ id: entry.id, version: await version() });
const mails = () => db.outboxMail.findMany({ where: { providerId: entry.id }, orderBy: { createdAt: "asc" } });

const draftOf = (part: Partial<ProposalDraft>): ProposalDraft => ({
  providerId: entry.id,
  target: "PROVIDER",
  targetId: null,
  parentId: null,
  operation: "UPDATE",
  payload: {},
  baseVersion: null,
  ...part,
});
const makeEgh = () => makeFunder("EGH", `egh:neu-${(number += 1)}`);
const newOffer = () =>
  draftOf({ target: "OFFER", operation: "CREATE", parentId: site.id, payload: { area: "WORK", scope: "FULL" } });
const address = (street: string, baseVersion = site.version) =>
  draftOf({
    target: "SITE",
    targetId: site.id,
    baseVersion,
    payload: { street, postcode: "24937", city: "Flensburg" },
  });

async function fillIn(): Promise<string> {
  await changeEntry(as(owner), address("Hafenweg 1"));
  await changeEntry(as(colleague), newOffer());
  await editProvider(as(owner), { ...(await seen()), patch: { phone: "030 23125-1" } });
  return (await db.offer.findFirstOrThrow({ where: { siteId: site.id } })).id;
}

beforeEach(async () => {
  entry = await makeProvider({ source: "PROVIDER" });
  site = await makeSite(entry.id, { street: null, postcode: "24937", city: "Flensburg" });
  owner = await memberOf(entry.id, "OWNER");
  colleague = await memberOf(entry.id, "MEMBER");
  stranger = await memberOf((await makeProvider()).id, "OWNER");
});

describe("an entry that nobody has been shown", () => {
  test("is written whole by its own people, with their name in the audit", async () => {
    const offerId = await fillIn();
    const funder = await makeEgh();
    const say = async (answer: "CONTRACT" | "NO" | "IN_PROCEDURE") =>
      changeEntry(as(owner), {
        ...draftOf({ target: "FUNDING", targetId: offerId, payload: { EGH: { answer, funderId: funder.id } } }),
        baseVersion: (await db.offer.findUniqueOrThrow({ where: { id: offerId } })).version,
      });
    expect(await say("CONTRACT")).toEqual({ outcome: "WRITTEN" });
    const cells = () => db.recognition.findMany({ where: { offerId } });
    expect(await cells()).toMatchObject([{ status: "GRANTED", reviewStatus: "UNREVIEWED", funderId: funder.id }]);
    await say("IN_PROCEDURE");
    expect(await cells()).toMatchObject([{ status: "APPLIED", reviewStatus: "UNREVIEWED" }]);
    await say("NO");
    expect(await cells()).toEqual([]);
    expect(await db.proposal.count({ where: { providerId: entry.id } })).toBe(0);
    const authors = await db.auditEntry.findMany({ where: { entryId: entry.id, action: "offer.create" } });
    expect(authors.map(({ actorId }) => actorId)).toEqual([`person:${colleague.actor.personId}`]);

    const site2 = await changeEntry(
      as(owner),
      draftOf({ target: "SITE", operation: "CREATE", payload: { postcode: "24103", city: "Kiel" } }),
    );
    expect(site2.outcome).toBe("WRITTEN");
    const kiel = await db.site.findFirstOrThrow({ where: { providerId: entry.id, city: "Kiel" } });
    const gone = {
      target: "SITE" as const,
      operation: "REMOVE" as const,
      targetId: kiel.id,
      baseVersion: kiel.version,
    };
    await changeEntry(as(owner), draftOf(gone));
    expect(await db.site.count({ where: { providerId: entry.id } })).toBe(1);
  });

  test("asks which body pays where there are several", async () => {
    const offerId = await fillIn();
    await makeEgh();
    await makeEgh();
    const said = draftOf({
      target: "FUNDING",
      targetId: offerId,
      baseVersion: 1,
      payload: { EGH: { answer: "CONTRACT" } },
    });
    await expect(changeEntry(as(owner), said)).rejects.toMatchObject({ detail: "funder_needed" });
  });

  test("is nobody else's, and an old version is a conflict", async () => {
    for (const other of [as(stranger), lead]) {
      await expect(changeEntry(other, address("Fremder Weg 1"))).rejects.toMatchObject({ code: "forbidden" });
      await expect(submitEntry(other, await seen())).rejects.toMatchObject({ code: "forbidden" });
    }
    await expect(changeEntry(as(owner), address("Weg 1", site.version + 7))).rejects.toMatchObject({
      detail: "changed meanwhile",
    });
  });

  test("that was checked once stays under review, even as a draft", async () => {
    const checked = await makeEntry();
    const keeper = await memberOf(checked.provider.id, "OWNER");
    await db.reviewDecision.create({
      data: {
        recognitionId: checked.cell.id,
        outcome: "NOT_CONFIRMED",
        reason: "Beleg fehlt",
        grade: "A",
        decidedBy: "system:first",
        decidedAt: NOW,
        settledAt: NOW,
      },
    });
    await db.provider.update({ where: { id: checked.provider.id }, data: { visibility: "DRAFT" } });
    const { outcome } = await changeEntry(as(keeper), {
      ...draftOf({ targetId: checked.provider.id, payload: { name: "Anders (Beispiel)" } }),
      providerId: checked.provider.id,
      baseVersion: checked.provider.version,
    });
    expect(outcome).toBe("WAITS");
  });
});

test.each(["SUBMITTED", "PUBLISHED", "HIDDEN", "BLOCKED", "ARCHIVED"] as const)(
  "no command lets its people around the review of an entry that is %s",
  async (state) => {
    const offerId = await fillIn();
    const { id: funderId } = await makeEgh();
    await db.provider.update({ where: { id: entry.id }, data: { visibility: state } });
    const ctx = as(owner);
    const tries = [
      async () => editProvider(ctx, { ...(await seen()), patch: { name: "Anders (Beispiel)" } }),
      () => createSite(ctx, { providerId: entry.id, fields: { postcode: "24103", city: "Kiel" } }),
      () => editSite(ctx, { ...site, patch: { street: "Anders 1" } }),
      () => createOffer(ctx, { siteId: site.id, fields: { area: "TRAINING" } }),
      () => recordStatus(ctx, { offerId, funderId, status: "GRANTED" }),
    ];
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
    const { version: now } = await db.site.findUniqueOrThrow({ where: { id: site.id } });
    expect(await changeEntry(ctx, address("Anders 1", now))).toEqual({ outcome: "WAITS" });
    expect(await changeEntry(ctx, address("Hafenweg 1", now))).toEqual({ outcome: "TAKEN_BACK" });
    expect(await changeEntry(ctx, address("Hafenweg 1", now))).toEqual({ outcome: "SAME" });
    expect((await db.site.findUniqueOrThrow({ where: { id: site.id } })).street).toBe("Hafenweg 1");
  },
);

describe("handing in", () => {
  test("needs a way to reach the provider, an address and an offer", async () => {
    await expect(submitEntry(as(owner), await seen())).rejects.toMatchObject({ detail: "missing" });
    await fillIn();
    await submitEntry(as(colleague), await seen());
    expect(await visibility()).toBe("SUBMITTED");
    await expect(submitEntry(as(owner), await seen())).rejects.toMatchObject({ code: "conflict" });
    await expect(takeBackEntry(as(owner), { id: entry.id, version: 1 })).rejects.toMatchObject({ code: "conflict" });
    await takeBackEntry(as(owner), await seen());
    expect(await visibility()).toBe("DRAFT");
    const steps = await db.auditEntry.findMany({ where: { entryId: entry.id, actorKind: "member" } });
    expect(steps.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["provider.submitted", "provider.draft"]) as string[],
    );
  });

  test("a proposal that waited is over with what is written in the draft", async () => {
    await fillIn();
    await submitEntry(as(owner), await seen());
    const { version: at } = await db.site.findUniqueOrThrow({ where: { id: site.id } });
    await submitProposal(as(owner), address("Neuer Weg 2", at));
    await takeBackEntry(as(owner), await seen());
    await changeEntry(as(owner), address("Noch neuer 3", at));
    expect(await db.proposal.findMany({ where: { providerId: entry.id } })).toMatchObject([{ state: "WITHDRAWN" }]);
    expect((await db.site.findUniqueOrThrow({ where: { id: site.id } })).street).toBe("Noch neuer 3");
  });

  test("nobody takes an archived entry back into a draft but the Leitung", async () => {
    await db.provider.update({ where: { id: entry.id }, data: { visibility: "ARCHIVED" } });
    await expect(takeBackEntry(as(owner), await seen())).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("the answer of BAG UB", () => {
  test("sends back with a note, and publishes what was mended", async () => {
    const offerId = await fillIn();
    const { id: funderId } = await makeEgh();
    const payload = { EGH: { answer: "CONTRACT", funderId } };
    await changeEntry(as(owner), draftOf({ target: "FUNDING", targetId: offerId, baseVersion: 1, payload }));
    await submitEntry(as(owner), await seen());
    await expect(decideEntry(lead, { ...(await seen()), to: "DRAFT", note: null })).rejects.toMatchObject({
      detail: "note",
    });
    for (const role of ["REVIEWER", "CONTENT", "AUDITOR"] as const) {
      const ctx = contextOf(staff([role]));
      const press = decideEntry(ctx, { ...(await seen()), to: "PUBLISHED", note: null });
      await expect(press).rejects.toMatchObject({ code: "forbidden" });
    }
    const stale = await seen();
    await decideEntry(lead, { ...stale, to: "DRAFT", note: "Bitte die Hausnummer prüfen." });
    await expect(decideEntry(lead, { ...stale, to: "PUBLISHED", note: null })).rejects.toMatchObject({
      detail: "decided",
    });
    expect(await getEntryDecision(owner)).toMatchObject({ reason: "Bitte die Hausnummer prüfen." });
    await submitEntry(as(owner), await seen());
    expect(await getEntryDecision(owner)).toBeNull();
    await decideEntry(lead, { ...(await seen()), to: "PUBLISHED", note: null });
    expect(await visibility()).toBe("PUBLISHED");
    expect(await db.recognition.findMany({ where: { offerId } })).toMatchObject([{ reviewStatus: "SUBMITTED" }]);
    const sent = await mails();
    expect(sent.map(({ template }) => template)).toEqual(["entry.decided", "entry.decided"]);
    expect(sent[0]?.text).toContain("Bitte die Hausnummer prüfen.");
    expect(sent[0]?.text.replace(/\s+/g, " ")).toContain("Sie können auch vor Gericht gehen");
  });

  test("is nobody's who is partial, whether the entry is shown, sent back or taken down", async () => {
    await fillIn();
    await submitEntry(as(owner), await seen());
    const { id: personId } = await makePerson({ roles: ["LEAD"] });
    await db.partiality.create({ data: { personId, providerId: entry.id, declaredAt: NOW } });
    const partial = { ...contextOf(staff(["LEAD"], personId)), reason: "Mitteilung" };
    const at = await seen();
    const presses = [
      () => decideEntry(partial, { ...at, to: "PUBLISHED", note: null }),
      () => showEntry(partial, { ...at, to: "PUBLISHED" }),
      () => takeDown(partial, { ...at, to: "ARCHIVED", ground: null, tell: false }),
    ];
    for (const press of presses) await expect(press()).rejects.toMatchObject({ detail: "partial" });
    await showEntry(lead, { ...at, to: "PUBLISHED" });
    expect(await visibility()).toBe("PUBLISHED");
  });

  test("refuses with the reason and how to object, and tells the same of what is taken down", async () => {
    await fillIn();
    await submitEntry(as(owner), await seen());
    await decideEntry(lead, { ...(await seen()), to: "ARCHIVED", note: "Kein Angebot nach § 60." });
    expect(await getEntryDecision(owner)).toMatchObject({ reason: "Kein Angebot nach § 60." });
    const [mail] = await mails();
    expect(mail?.text.replace(/\s+/g, " ")).toContain("Kein Angebot nach § 60.");
    expect(mail?.text.replace(/\s+/g, " ")).toContain("Sie können auch vor Gericht gehen");
    await changeVisibility({ ...lead, reason: "wieder" }, { ...(await seen()), to: "DRAFT" });
    await changeVisibility(contextOf(editor), { ...(await seen()), to: "PUBLISHED" });
    const why = { ...lead, reason: "Mitteilung: geschlossen" };
    await takeDown(why, { ...(await seen()), to: "HIDDEN", ground: null, tell: false });
    expect((await mails()).at(-1)).toMatchObject({ template: "entry.taken_down" });
  });
});

describe("what is changed at once", () => {
  test("is looked at afterwards, once, and only what a provider wrote in a public entry", async () => {
    await fillIn();
    const reader = staffScope(["AUDITOR"]);
    expect((await listUnseenChanges(reader)).total).toBe(0);
    await changeVisibility(contextOf(editor), { ...(await seen()), to: "PUBLISHED" });
    await editProvider({ ...lead, reason: "geprüft" }, { ...(await seen()), patch: { about: "Von uns" } });
    await confirmEntry(as(owner), await seen());
    expect((await listUnseenChanges(reader)).total).toBe(0);
    await editProvider(as(owner), { ...(await seen()), patch: { contactHours: "Mo 9 Uhr" } });
    await editProvider(as(colleague), { ...(await seen()), patch: { contactHours: "Di 9 Uhr" } });
    const { entries, total } = await listUnseenChanges(reader);
    expect(total).toBe(2);
    expect(entries[0]?.items[0]?.changes).toMatchObject([
      { subject: { kind: "provider" }, fields: [{ field: "contactHours", before: null, after: "Mo 9 Uhr" }] },
    ]);
    const [from, upTo] = (entries[0]?.items ?? []).map((item) => item.number);
    const range = { id: entry.id, from: from ?? 0, upTo: from ?? 0 };
    await expect(markSeen(contextOf(staff(["AUDITOR"])), range)).rejects.toMatchObject({ code: "forbidden" });
    await expect(markSeen(as(owner), range)).rejects.toMatchObject({ code: "forbidden" });
    const versions = await db.entryVersion.count();
    expect(await markSeen(contextOf(staff(["CONTENT"])), range)).toEqual({ count: 1 });
    expect(await markSeen(lead, range)).toEqual({ count: 0 });
    expect((await listUnseenChanges(reader)).total).toBe(1);
    expect(await markSeen(lead, { ...range, upTo: upTo ?? 0 })).toEqual({ count: 1 });
    expect((await listUnseenChanges(reader)).entries).toEqual([]);
    expect(await db.entryVersion.count()).toBe(versions);
    expect(await db.auditEntry.count({ where: { action: "entry_version.seen" } })).toBe(2);
  });
});
