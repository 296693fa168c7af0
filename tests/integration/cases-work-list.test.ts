import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { takeCase } from "@/lib/cases/commands/assign-case";
import { declarePartiality } from "@/lib/cases/commands/partiality";
import { recordAnswer } from "@/lib/cases/commands/record-answer";
import { sendQuery } from "@/lib/cases/commands/send-query";
import { setDeputy } from "@/lib/cases/commands/set-deputy";
import { listWork } from "@/lib/cases/queries/work-list";
import { EMPTY_WORK_QUERY } from "@/lib/cases/rules/work-query";
import type { WorkQuery } from "@/lib/cases/types";
import type { StaffRole } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { decideReview } from "@/lib/recognitions/commands/decide-review";
import { recordStatus } from "@/lib/recognitions/commands/record-status";
import type { StatusRecord } from "@/lib/recognitions/schema";
import { contextOf, firstReviewer, secondReviewer, staff, staffScope } from "@/tests/support/actors";
import { makeConfirmedCell, makeEntry, makeEvidence, makeFunder, makeOffer } from "@/tests/support/factories";
import { queriesOf } from "@/tests/support/query-count";
import { query } from "@/tests/support/raw-sql";
import { refusalOf } from "@/tests/support/traces";

/** A month after the factories' day, so that queries can be old. */
const TODAY = new Date("2026-04-12T10:00:00Z");
const at = (day: string) => new Date(`${day}T10:00:00Z`);

type Person = { id: string; roles: StaffRole[] };
let anna: Person, ben: Person;
const as = ({ id, roles }: Person, now = TODAY) => contextOf(staff(roles, id), now);
const listFor = ({ id, roles }: Person, wanted: Partial<WorkQuery> = {}, now = TODAY) =>
  listWork(staffScope(roles, id), { ...EMPTY_WORK_QUERY, ...wanted }, now);

async function makePerson(name: string): Promise<Person> {
  const roles: StaffRole[] = ["REVIEWER"];
  const { id } = await db.person.create({ data: { name, email: `${name.toLowerCase()}@example.org`, roles } });
  return { id, roles };
}

async function makeWorkCell(siteId: string, providerId: string, overrides: Partial<StatusRecord> = {}) {
  const offer = await makeOffer(siteId, { area: "WORK" });
  const funder = await makeFunder("EGH");
  return makeConfirmedCell({ providerId, offerId: offer.id, funderId: funder.id }, overrides);
}

const entry = (email = "ahorn@example.org") => makeEntry({ provider: { email } });
const signFirst = async (recognitionId: string, who = contextOf(firstReviewer)) => {
  const { version } = await db.recognition.findUniqueOrThrow({ where: { id: recognitionId } });
  return decideReview(who, { recognitionId, version, outcome: "NOT_CONFIRMED", reason: "Nachweis fehlt" });
};

beforeAll(async () => {
  anna = await makePerson("Anna");
  ben = await makePerson("Ben");
});

// Every test tells a story of its own about an empty directory.
beforeEach(() => query("DELETE FROM provider"));

const linesOf = async (who: Person, wanted: Partial<WorkQuery> = {}, now = TODAY) =>
  (await listFor(who, wanted, now)).lines.map(
    ({ kind, day, others, cell }) => [kind, day, others, cell !== null] as const,
  );

describe("an entry is on the list because", () => {
  test("a proof came that nobody has looked at; without one a claim is no work", async () => {
    const { provider, cell } = await entry();
    expect(await linesOf(anna)).toEqual([]);
    await makeEvidence(provider.id, cell.id, { kind: "SELF_DECLARATION" });
    expect(await linesOf(anna)).toEqual([]);
    await makeEvidence(provider.id, cell.id);
    expect(await linesOf(anna)).toEqual([["SUBMITTED", "2026-03-12", 0, true]]);
  });

  test("a confirmed statement was changed, since the change", async () => {
    const { provider, site } = await entry();
    const { id } = await makeWorkCell(site.id, provider.id, { validUntil: "2027-12-31" });
    const { offerId, funderId } = await db.recognition.findUniqueOrThrow({ where: { id } });
    const changed = contextOf(firstReviewer, at("2026-04-02"));
    await recordStatus(changed, { offerId, funderId, status: "GRANTED", validUntil: "2029-12-31" });
    expect(await linesOf(anna)).toEqual([["SUBMITTED", "2026-04-02", 0, true]]);
  });

  test("a first signature waits for a second", async () => {
    const { provider, site } = await entry();
    const { id } = await makeWorkCell(site.id, provider.id);
    await signFirst(id, contextOf(firstReviewer, at("2026-04-03")));
    expect(await linesOf(anna)).toEqual([["SECOND_CHECK", "2026-04-03", 0, true]]);
  });

  test("somebody began and has not ended", async () => {
    const { provider, cell } = await entry();
    await makeEvidence(provider.id, cell.id);
    await takeCase(as(anna), { providerId: provider.id, version: 0 });
    const [[kind, , others] = []] = await linesOf(anna);
    expect([kind, others]).toEqual(["IN_REVIEW", 0]);
  });

  test("a query has no answer for 21 days; until then it waits", async () => {
    const { provider, cell } = await entry();
    const asked = { providerId: provider.id, queryCells: [cell.id], queryBlocks: [], queryText: "Bis wann?" };
    await sendQuery(as(anna, at("2026-03-22")), asked);
    await sendQuery(as(anna, at("2026-03-20")), { ...asked, queryCells: [] });
    expect(await linesOf(ben, {}, at("2026-04-09"))).toEqual([]);
    expect(await linesOf(ben, { kind: "WAITING" }, at("2026-04-09"))).toHaveLength(1);
    expect(await linesOf(ben, {}, at("2026-04-10"))).toEqual([["UNANSWERED", "2026-03-20", 0, false]]);
    expect(await linesOf(ben)).toEqual([["UNANSWERED", "2026-03-20", 1, false]]);
  });

  test("an answer came, until somebody decides", async () => {
    const { provider, cell } = await entry();
    const asked = { providerId: provider.id, queryCells: [cell.id], queryBlocks: [], queryText: "Bis wann?" };
    const { messageId } = await sendQuery(as(anna, at("2026-03-22")), asked);
    await recordAnswer(as(anna, at("2026-03-25")), { messageId, answerText: "Bis Ende Mai." });
    expect(await linesOf(ben)).toEqual([["ANSWER", "2026-03-25", 0, true]]);
    await signFirst(cell.id, contextOf(firstReviewer, at("2026-03-26")));
    expect(await linesOf(ben)).toEqual([]);
  });

  test("a confirmation is due for another look, and a certificate ends", async () => {
    const { provider, site } = await entry();
    const { id } = await makeWorkCell(site.id, provider.id);
    await query("UPDATE recognition SET next_review_on = '2026-04-12' WHERE id = $1", [id]);
    expect(await linesOf(anna)).toEqual([["DUE", "2026-04-12", 0, true]]);
    expect(await linesOf(anna, {}, at("2026-04-11"))).toEqual([]);
    await query("UPDATE recognition SET valid_until = '2026-06-11' WHERE id = $1", [id]);
    expect(await linesOf(anna)).toEqual([["DUE", "2026-04-12", 1, true]]);
    expect(await linesOf(anna, { kind: "EXPIRING" })).toEqual([["EXPIRING", "2026-06-11", 0, true]]);
    expect(await linesOf(anna, { kind: "EXPIRING" }, at("2026-04-11"))).toEqual([]);
  });

  test("the certificate of the Bundesagentur's path ends, not that of others", async () => {
    const { provider, cell } = await entry();
    const paper = { kind: "AZAV_CERTIFICATE", validUntil: "2026-05-31" } as const;
    await makeEvidence(provider.id, cell.id, paper);
    expect(await linesOf(anna, { kind: "EXPIRING" })).toEqual([["EXPIRING", "2026-05-31", 0, true]]);
    await makeEvidence(provider.id, cell.id, { ...paper, validUntil: "2028-05-31" });
    expect(await linesOf(anna, { kind: "EXPIRING" })).toEqual([]);
  });

  test("a mail came back, unless a later one arrived", async () => {
    const { provider } = await entry();
    const mail = { channel: "ENTRY", template: "x", recipient: "x", subject: "x", text: "x", html: "x" } as const;
    const sent = { ...mail, providerId: provider.id };
    await db.outboxMail.create({ data: { ...sent, state: "BOUNCED", createdAt: at("2026-04-01") } });
    expect(await linesOf(anna)).toEqual([["MAIL", "2026-04-01", 0, false]]);
    await db.outboxMail.create({ data: { ...sent, state: "SENT", sentAt: TODAY, createdAt: at("2026-04-05") } });
    expect(await linesOf(anna)).toEqual([]);
  });

  test("nobody confirmed it for twelve months", async () => {
    await makeEntry({ provider: { confirmedOn: "2025-04-12" } });
    expect(await linesOf(anna)).toEqual([["STALE", "2026-04-12", 0, false]]);
    expect(await linesOf(anna, {}, at("2026-04-11"))).toEqual([]);
  });

  test("but not when it is archived", async () => {
    const { provider, cell } = await entry();
    await makeEvidence(provider.id, cell.id);
    await query("UPDATE provider SET visibility = 'ARCHIVED' WHERE id = $1", [provider.id]);
    expect(await linesOf(anna)).toEqual([]);
  });
});

describe("the list", () => {
  test("is for those who review or look on", async () => {
    const list = (role: StaffRole) => listWork(staffScope([role]), EMPTY_WORK_QUERY, TODAY);
    expect(await refusalOf(() => list("CONTENT"))).toBe("forbidden");
    await list("AUDITOR");
  });

  test("never offers the second check to the first hand", async () => {
    const { provider, site } = await entry();
    const { id } = await makeWorkCell(site.id, provider.id);
    await signFirst(id, as(anna, at("2026-04-03")));
    expect(await linesOf(anna)).toEqual([]);
    expect((await listFor(anna, { kind: "WAITING" })).lines).toMatchObject([{ may: { take: false } }]);
    expect((await listFor(ben)).lines).toMatchObject([{ kind: "SECOND_CHECK", may: { take: true } }]);
  });

  test("shows a second check as nobody's while the first hand still has the case", async () => {
    const { provider, site, cell } = await entry();
    const { id } = await makeWorkCell(site.id, provider.id);
    await makeEvidence(provider.id, cell.id);
    await takeCase(as(anna), { providerId: provider.id, version: 0 });
    await signFirst(id, as(anna, at("2026-04-03")));
    const [line] = (await listFor(ben)).lines;
    expect(line).toMatchObject({ kind: "SECOND_CHECK", assignee: null, may: { take: true } });
    expect((await listFor(ben, { whose: "FREE" })).total).toBe(1);
  });

  test("marks what somebody is partial about, and offers nothing there", async () => {
    const { provider, cell } = await entry();
    await makeEvidence(provider.id, cell.id);
    await declarePartiality(as(anna), { providerId: provider.id });
    expect((await listFor(anna)).lines).toMatchObject([{ isPartial: true, may: { take: false } }]);
    expect((await listFor(ben)).lines).toMatchObject([{ isPartial: false, may: { take: true } }]);
  });

  test("keeps its order, counts every kind, and names the cell", async () => {
    const [stale, submitted] = [await makeEntry({ provider: { confirmedOn: "2025-01-01" } }), await entry()];
    await makeEvidence(submitted.provider.id, submitted.cell.id);
    await makeEvidence(stale.provider.id, stale.cell.id);
    await query("DELETE FROM evidence WHERE provider_id = $1", [stale.provider.id]);
    const list = await listFor(anna);
    expect(list.lines.map(({ kind }) => kind)).toEqual(["SUBMITTED", "STALE"]);
    expect(list.counts).toMatchObject({ SUBMITTED: 1, STALE: 1, DUE: 0 });
    expect(list.lines[0]?.cell).toEqual({
      id: submitted.cell.id,
      area: "TRAINING",
      funder: "Kostenträger BA",
      city: "Kassel",
    });
  });

  test("is filtered by person, deputy, Land, area, funder and words", async () => {
    const { provider, cell } = await entry();
    await makeEvidence(provider.id, cell.id);
    const total = async (who: Person, wanted: Partial<WorkQuery>) => (await listFor(who, wanted)).total;
    expect(await total(anna, { whose: "FREE" })).toBe(1);
    await takeCase(as(anna), { providerId: provider.id, version: 0 });
    expect([await total(anna, { whose: "MINE" }), await total(anna, { whose: "FREE" })]).toEqual([1, 0]);
    expect(await total(ben, { whose: "MINE" })).toBe(0);
    const { version } = await db.person.findUniqueOrThrow({ where: { id: anna.id } });
    const period = {
      personId: anna.id,
      version,
      deputyId: ben.id,
      deputyFrom: "2026-04-01",
      deputyUntil: "2026-04-30",
    };
    await setDeputy(as(anna), period);
    expect(await total(ben, { whose: "MINE" })).toBe(1);
    expect((await listFor(ben)).lines).toMatchObject([{ assignee: { name: "Anna" }, may: { take: true } }]);

    expect([await total(anna, { land: "HE" }), await total(anna, { land: "BY" })]).toEqual([1, 0]);
    expect([await total(anna, { area: "TRAINING" }), await total(anna, { area: "WORK" })]).toEqual([1, 0]);
    expect([await total(anna, { funderKind: "BA" }), await total(anna, { funderKind: "EGH" })]).toEqual([1, 0]);
    expect([await total(anna, { text: "KASSEL" }), await total(anna, { text: "%" })]).toEqual([1, 0]);
    expect(await total(anna, { text: "ahorn" })).toBe(1);
  });

  test("says when the next look is due if there is nothing", async () => {
    const { provider, site } = await entry();
    await makeWorkCell(site.id, provider.id);
    expect((await listFor(anna)).next).toEqual({ day: "2027-03-12", providers: 1 });
  });

  test("has pages, and asks three queries however long it is", async () => {
    for (let number = 0; number < 27; number += 1) await makeEntry({ provider: { confirmedOn: "2025-01-01" } });
    expect(await listFor(anna)).toMatchObject({ total: 27, pages: 2, lines: { length: 25 } });
    expect(await listFor(anna, { page: 9 })).toMatchObject({ query: { page: 2 }, lines: { length: 2 } });
    expect(await queriesOf(() => listFor(anna))).toBe(3);
    expect(await queriesOf(() => listFor(anna, { kind: "DUE" }))).toBe(3);
  });
});

describe("a second signature", () => {
  test("of another person empties the list", async () => {
    const { provider, site } = await entry();
    const { id } = await makeWorkCell(site.id, provider.id);
    const first = await signFirst(id);
    const decision = { recognitionId: id, version: first.version, outcome: "NOT_CONFIRMED", reason: "Stimmt" } as const;
    await decideReview(contextOf(secondReviewer), decision);
    expect(await linesOf(anna)).toEqual([]);
  });
});
