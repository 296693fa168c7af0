import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addNote } from "@/lib/cases/commands/add-note";
import { handOverCase, takeCase } from "@/lib/cases/commands/assign-case";
import { closeCase } from "@/lib/cases/commands/close-case";
import { openCase } from "@/lib/cases/commands/open-case";
import { declarePartiality, liftPartiality } from "@/lib/cases/commands/partiality";
import { recordAnswer } from "@/lib/cases/commands/record-answer";
import { recordPhoneNote } from "@/lib/cases/commands/record-phone-note";
import { sendQuery } from "@/lib/cases/commands/send-query";
import { setDeputy } from "@/lib/cases/commands/set-deputy";
import { getCase } from "@/lib/cases/queries/case";
import type { PhoneNote, ProviderQuery } from "@/lib/cases/schema";
import type { StaffRole } from "@/lib/platform/actor";
import type { Context } from "@/lib/platform/context";
import { db } from "@/lib/platform/db";
import { postponeReview } from "@/lib/recognitions/commands/postpone-review";
import type { ReviewStatus } from "@/lib/recognitions/types";
import { contextOf, staff, staffScope, visitor } from "@/tests/support/actors";
import { makeCell, makeEntry, makeEvidence, makeFunder, makeOffer } from "@/tests/support/factories";
import { overlap } from "@/tests/support/overlap";
import { query } from "@/tests/support/raw-sql";
import { auditOf, refusalOf, revision } from "@/tests/support/traces";

const LATER = new Date("2026-03-13T10:00:00Z");

type Person = { id: string; roles: StaffRole[] };
let anna: Person, ben: Person, lead: Person, reader: Person, editor: Person;
let providerId: string, cellId: string, secondCellId: string;

const as = ({ id, roles }: Person, now?: Date) => contextOf(staff(roles, id), now);
const view = ({ id, roles }: Person) => getCase(staffScope(roles, id), providerId, LATER);
const openRow = () => db.reviewCase.findFirst({ where: { providerId, closedAt: null } });
const statusOf = async (id: string) => (await db.recognition.findUniqueOrThrow({ where: { id } })).reviewStatus;
const setStatus = (id: string, status: ReviewStatus) =>
  query(
    `UPDATE recognition SET review_status = $2::"ReviewStatus",
       (reviewed_on, next_review_on) = (SELECT '2026-01-01'::date, '2027-01-01'::date WHERE $2 = 'CONFIRMED')
     WHERE id = $1`,
    [id, status],
  );

async function makePerson(name: string, roles: StaffRole[]): Promise<Person> {
  const { id } = await db.person.create({ data: { name, email: `${name.toLowerCase()}@example.org`, roles } });
  return { id, roles };
}

beforeAll(async () => {
  anna = await makePerson("Anna", ["REVIEWER"]);
  ben = await makePerson("Ben", ["REVIEWER"]);
  lead = await makePerson("Lea", ["LEAD"]);
  reader = await makePerson("Rea", ["AUDITOR"]);
  editor = await makePerson("Edi", ["CONTENT"]);
});

beforeEach(async () => {
  const entry = await makeEntry({ provider: { email: "ahorn@example.org" } });
  providerId = entry.provider.id;
  cellId = entry.cell.id;
  const work = await makeOffer(entry.site.id, { area: "WORK" });
  const egh = await makeFunder("EGH");
  secondCellId = (await makeCell({ offerId: work.id, funderId: egh.id })).id;
});

const ask = (overrides: Partial<ProviderQuery> = {}): ProviderQuery => ({
  providerId,
  queryCells: [cellId],
  queryBlocks: ["CERTIFICATE"],
  queryText: "Gilt das auch für Kassel?",
  ...overrides,
});
const call = (overrides: Partial<PhoneNote> = {}): PhoneNote => ({
  providerId,
  phoneRole: "Leitung",
  phoneText: "Die Vereinbarung gilt weiter.",
  phoneCells: [cellId],
  phoneAs: [],
  ...overrides,
});

describe("nobody but reviewers and leads writes into a case", () => {
  const commands: [string, (who: Person) => Promise<unknown>][] = [
    ["opening", (who) => openCase(as(who), { providerId })],
    ["taking", (who) => takeCase(as(who), { providerId, version: 0 })],
    ["handing over", (who) => handOverCase(as(who), { providerId, version: 0, assigneeId: ben.id })],
    ["closing", (who) => closeCase(as(who), { providerId, version: 0 })],
    ["asking", (who) => sendQuery(as(who), ask())],
    ["a phone note", (who) => recordPhoneNote(as(who), call())],
    ["a note", (who) => addNote(as(who), { providerId, noteText: "x" })],
    ["declaring", (who) => declarePartiality(as(who), { providerId })],
  ];
  test.each(commands)("%s", async (_verb, run) => {
    expect(await refusalOf(() => run(reader))).toBe("forbidden");
    expect(await refusalOf(() => run(editor))).toBe("forbidden");
    expect(await openRow()).toBeNull();
  });

  test("visitors neither", async () => {
    expect(await refusalOf(() => openCase(contextOf(visitor), { providerId }))).toBe("forbidden");
  });

  test("on no provider is not found", async () => {
    const nobody = { providerId: "00000000-0000-7000-8000-000000000000", version: 0 };
    expect(await refusalOf(() => takeCase(as(anna), nobody))).toBe("not_found");
    expect(await refusalOf(() => openCase(as(anna), nobody))).toBe("not_found");
  });
});

describe("a case", () => {
  test("is opened once", async () => {
    const audit = await auditOf(() => openCase(as(anna), { providerId }));
    expect(audit).toMatchObject([
      { action: "review_case.open", actorId: `person:${anna.id}`, entryId: null, version: 1 },
    ]);
    expect(await openCase(as(ben), { providerId })).toMatchObject({ changed: false });
    expect(await db.reviewCase.count({ where: { providerId } })).toBe(1);
  });

  test("does not change what the public reads", async () => {
    const before = await revision();
    await openCase(as(anna), { providerId });
    await addNote(as(anna), { providerId, noteText: "Ruft zurück" });
    expect(await revision()).toBe(before);
  });

  test("is taken, and what was handed in is being reviewed from then on", async () => {
    await setStatus(cellId, "SUBMITTED");
    await setStatus(secondCellId, "CONFIRMED");
    const audit = await auditOf(() => takeCase(as(anna), { providerId, version: 0 }));
    expect(audit.map(({ action }) => action).toSorted()).toEqual(["recognition.in_review", "review_case.take"]);
    expect(await openRow()).toMatchObject({ assigneeId: anna.id, version: 1 });
    expect([await statusOf(cellId), await statusOf(secondCellId)]).toEqual(["IN_REVIEW", "CONFIRMED"]);
  });

  test("that somebody has is not taken away by a colleague, but by a lead and a deputy", async () => {
    await takeCase(as(anna), { providerId, version: 0 });
    expect(await refusalOf(() => takeCase(as(ben), { providerId, version: 1 }))).toBe("forbidden");
    await takeCase(as(lead), { providerId, version: 1 });
    expect(await openRow()).toMatchObject({ assigneeId: lead.id, version: 2 });

    const { version } = await db.person.findUniqueOrThrow({ where: { id: lead.id } });
    const period = {
      personId: lead.id,
      version,
      deputyId: ben.id,
      deputyFrom: "2026-03-10",
      deputyUntil: "2026-03-12",
    };
    await setDeputy(as(lead), period);
    expect(await refusalOf(() => takeCase(as(ben, LATER), { providerId, version: 2 }))).toBe("forbidden");
    await takeCase(as(ben), { providerId, version: 2 });
    expect(await openRow()).toMatchObject({ assigneeId: ben.id });
    await setDeputy(as(lead), { ...period, version: version + 1, deputyId: null, deputyFrom: null, deputyUntil: null });
  });

  test("taken by two at once goes to the first", async () => {
    await openCase(as(anna), { providerId });
    const end = await overlap(
      (inner) => takeCase({ ...inner, actor: as(anna).actor }, { providerId, version: 1 }),
      () => takeCase(as(ben), { providerId, version: 1 }),
    );
    expect(end).toBe("conflict");
    expect(await openRow()).toMatchObject({ assigneeId: anna.id });
  });

  test("on an old version is a conflict", async () => {
    await openCase(as(anna), { providerId });
    expect(await refusalOf(() => takeCase(as(anna), { providerId, version: 0 }))).toBe("conflict");
  });

  test("is handed over to somebody who can go on, or back to the list", async () => {
    await takeCase(as(anna), { providerId, version: 0 });
    expect(await refusalOf(() => handOverCase(as(ben), { providerId, version: 1, assigneeId: ben.id }))).toBe(
      "forbidden",
    );
    expect(await refusalOf(() => handOverCase(as(anna), { providerId, version: 1, assigneeId: reader.id }))).toBe(
      "invalid",
    );
    await declarePartiality(as(ben), { providerId });
    expect(await refusalOf(() => handOverCase(as(anna), { providerId, version: 1, assigneeId: ben.id }))).toBe(
      "invalid",
    );
    await handOverCase(as(anna), { providerId, version: 1, assigneeId: lead.id });
    expect(await openRow()).toMatchObject({ assigneeId: lead.id, version: 2 });
    await handOverCase(as(lead), { providerId, version: 2, assigneeId: null });
    expect(await openRow()).toMatchObject({ assigneeId: null });
  });

  test("of somebody who left is free", async () => {
    const gone = await makePerson("Gesa", ["REVIEWER"]);
    await takeCase(as(gone), { providerId, version: 0 });
    await db.person.update({ where: { id: gone.id }, data: { disabledAt: LATER } });
    expect((await view(ben)).assignee).toBeNull();
    await takeCase(as(ben), { providerId, version: 1 });
    expect(await openRow()).toMatchObject({ assigneeId: ben.id });
  });

  test("with a second check is nothing for the first hand, neither by taking nor by handing over", async () => {
    await setStatus(cellId, "SECOND_CHECK");
    const decision = {
      recognitionId: cellId,
      outcome: "CONFIRMED",
      grade: "A",
      reason: "x",
      decidedAt: LATER,
    } as const;
    await db.reviewDecision.create({ data: { ...decision, decidedBy: `person:${anna.id}` } });
    expect(await refusalOf(() => takeCase(as(anna), { providerId, version: 0 }))).toBe("forbidden");
    expect(await refusalOf(() => handOverCase(as(lead), { providerId, version: 0, assigneeId: anna.id }))).toBe(
      "invalid",
    );
    expect((await view(anna)).may).toMatchObject({ take: false });
    await takeCase(as(ben), { providerId, version: 0 });
    expect(await openRow()).toMatchObject({ assigneeId: ben.id });
  });

  test("is closed when no review is under way", async () => {
    await takeCase(as(anna), { providerId, version: 0 });
    await setStatus(cellId, "IN_REVIEW");
    expect(await refusalOf(() => closeCase(as(anna), { providerId, version: 1 }))).toBe("conflict");
    await setStatus(cellId, "CONFIRMED");
    expect(await refusalOf(() => closeCase(as(anna), { providerId, version: 7 }))).toBe("conflict");
    expect((await view(anna)).may.close).toBe(true);
    expect(await auditOf(() => closeCase(as(anna), { providerId, version: 1 }))).toMatchObject([
      { action: "review_case.close", version: 2 },
    ]);
    expect(await openRow()).toBeNull();
    expect(await refusalOf(() => closeCase(as(anna), { providerId, version: 2 }))).toBe("not_found");
  });
});

describe("a query", () => {
  test("goes to the provider with the chosen sentences, and the cells wait", async () => {
    const audit = await auditOf(() => sendQuery(as(anna), ask()));
    expect(audit.map(({ action }) => action).toSorted()).toEqual([
      "recognition.query",
      "review_case.open",
      "review_case.query",
    ]);
    expect([await statusOf(cellId), await statusOf(secondCellId)]).toEqual(["QUERY", "UNREVIEWED"]);
    const mail = await db.outboxMail.findFirstOrThrow({ where: { providerId } });
    expect(mail).toMatchObject({
      channel: "ENTRY",
      template: "review.query",
      recipient: "ahorn@example.org",
      state: "QUEUED",
    });
    for (const part of [mail.text.replaceAll(/\s+/g, " "), mail.html]) {
      expect(part).toContain("AZAV-Zertifikat");
      expect(part).toContain("Gilt das auch für Kassel?");
      expect(part).toContain("Berufsbildungsbereich in Kassel");
    }
    expect((await view(anna)).messages).toMatchObject([
      { kind: "QUERY", author: "Anna", mailState: "QUEUED", answeredAt: null, cells: [{ id: cellId }] },
    ]);
    expect(await openRow()).toMatchObject({ assigneeId: anna.id });
  });

  test("goes to whoever leads the entry, and leads to where they answer", async () => {
    await db.provider.update({ where: { id: providerId }, data: { email: null } });
    const people = { create: { name: "Erika", email: "leitung-ahorn@example.org" } };
    await db.membership.create({
      data: { provider: { connect: { id: providerId } }, person: people, role: "OWNER" },
    });
    expect((await view(anna)).hasEmail).toBe(true);
    await sendQuery(as(anna), ask());
    const mails = await db.outboxMail.findMany({ where: { providerId } });
    expect(mails.map(({ recipient }) => recipient)).toEqual(["leitung-ahorn@example.org"]);
    expect(mails[0]?.text).toContain(`/mein-eintrag/rueckfragen?eintrag=${providerId}`);
  });

  test("does not take the case from whoever has it", async () => {
    await takeCase(as(ben), { providerId, version: 0 });
    await sendQuery(as(anna), ask());
    expect(await openRow()).toMatchObject({ assigneeId: ben.id, version: 1 });
  });

  test("without an address is a conflict that leaves nothing", async () => {
    await db.provider.update({ where: { id: providerId }, data: { email: null } });
    expect(await refusalOf(() => sendQuery(as(anna), ask()))).toBe("conflict");
    expect(await openRow()).toBeNull();
    expect(await statusOf(cellId)).toBe("UNREVIEWED");
  });

  test("about a cell that waits for its second signature is a conflict", async () => {
    await setStatus(cellId, "SECOND_CHECK");
    expect(await refusalOf(() => sendQuery(as(anna), ask()))).toBe("conflict");
    expect(await db.outboxMail.count({ where: { providerId } })).toBe(0);
  });

  test("about a cell that somebody else changes this moment is a conflict that leaves nothing", async () => {
    const postpone = (inner: Context) =>
      postponeReview(inner, { recognitionId: cellId, version: 1, nextReviewOn: "2026-06-01" });
    expect(await overlap(postpone, () => sendQuery(as(anna), ask()))).toBe("conflict");
    expect(await statusOf(cellId)).toBe("UNREVIEWED");
    expect(await db.outboxMail.count({ where: { providerId } })).toBe(0);
  });

  test("about another provider's cell is not found", async () => {
    const other = await makeEntry();
    expect(await refusalOf(() => sendQuery(as(anna), ask({ queryCells: [other.cell.id] })))).toBe("not_found");
  });

  test("leaves a confirmation standing", async () => {
    await setStatus(cellId, "CONFIRMED");
    await sendQuery(as(anna), ask());
    expect(await db.recognition.findUniqueOrThrow({ where: { id: cellId } })).toMatchObject({
      reviewStatus: "QUERY",
      reviewedOn: new Date("2026-01-01"),
    });
  });

  test("is answered once, and its cells go on", async () => {
    const { messageId } = await sendQuery(as(anna), ask());
    expect(await refusalOf(() => recordAnswer(as(reader), { messageId, answerText: "Ja" }))).toBe("forbidden");
    await recordAnswer(as(ben, LATER), { messageId, answerText: "Ja, auch für Kassel." });
    expect(await statusOf(cellId)).toBe("IN_REVIEW");
    expect((await view(anna)).messages).toMatchObject([
      { kind: "ANSWER", author: "Ben", body: "Ja, auch für Kassel." },
      { kind: "QUERY", answeredAt: LATER },
    ]);
    expect(await refusalOf(() => recordAnswer(as(ben), { messageId, answerText: "Ja" }))).toBe("conflict");
  });

  test("of two about one cell: it waits for both", async () => {
    const first = await sendQuery(as(anna), ask());
    const second = await sendQuery(as(anna), ask({ queryCells: [cellId, secondCellId] }));
    await recordAnswer(as(anna), { messageId: first.messageId, answerText: "Ja" });
    expect(await statusOf(cellId)).toBe("QUERY");
    await recordAnswer(as(anna), { messageId: second.messageId, answerText: "Ja" });
    expect([await statusOf(cellId), await statusOf(secondCellId)]).toEqual(["IN_REVIEW", "IN_REVIEW"]);
  });
});

describe("a phone note", () => {
  test("says who by function, what, and about which cells", async () => {
    expect(await auditOf(() => recordPhoneNote(as(anna), call()))).toMatchObject([
      { action: "review_case.open" },
      { action: "review_case.phone" },
    ]);
    expect((await view(anna)).messages).toMatchObject([
      { kind: "PHONE", body: "Leitung: Die Vereinbarung gilt weiter.", cells: [{ id: cellId }] },
    ]);
    expect(await db.evidence.count({ where: { providerId } })).toBe(0);
  });

  test("is evidence if wanted, and answers the open query", async () => {
    await sendQuery(as(anna), ask());
    await recordPhoneNote(as(ben, LATER), call({ phoneAs: ["EVIDENCE", "ANSWER"] }));
    expect(await db.evidence.findFirstOrThrow({ where: { providerId } })).toMatchObject({
      kind: "PHONE_NOTE",
      issuer: "Leitung",
      issuedOn: new Date("2026-03-13"),
    });
    expect(await statusOf(cellId)).toBe("IN_REVIEW");
    expect(await db.caseMessage.count({ where: { case: { providerId }, kind: "QUERY", answeredAt: null } })).toBe(0);
  });

  test("that proves another provider's cell leaves nothing", async () => {
    const other = await makeEntry();
    const foreign = call({ phoneCells: [other.cell.id], phoneAs: ["EVIDENCE"] });
    expect(await refusalOf(() => recordPhoneNote(as(anna), foreign))).toBe("not_found");
    expect(await openRow()).toBeNull();
  });
});

describe("whoever is partial", () => {
  test("loses the case, reads, and writes nothing any more", async () => {
    await takeCase(as(anna), { providerId, version: 0 });
    expect(await auditOf(() => declarePartiality(as(anna), { providerId }))).toMatchObject([
      { action: "partiality.declare", entityId: `${anna.id}:${providerId}` },
    ]);
    expect(await openRow()).toMatchObject({ assigneeId: null, version: 2 });
    expect(await refusalOf(() => takeCase(as(anna), { providerId, version: 2 }))).toBe("forbidden");
    expect(await refusalOf(() => sendQuery(as(anna), ask()))).toBe("forbidden");
    expect(await refusalOf(() => recordPhoneNote(as(anna), call()))).toBe("forbidden");
    expect(await refusalOf(() => addNote(as(anna), { providerId, noteText: "x" }))).toBe("forbidden");
    expect(await view(anna)).toMatchObject({
      isPartial: true,
      may: { work: false, take: false, declarePartial: false },
    });
    expect(await view(ben)).toMatchObject({ isPartial: false, partialPeople: [{ name: "Anna" }], may: { work: true } });
  });

  test("says so twice without a second trace", async () => {
    await declarePartiality(as(anna), { providerId });
    expect(await auditOf(() => declarePartiality(as(anna), { providerId }))).toEqual([]);
  });

  test("is freed by a lead with a reason, never alone", async () => {
    await declarePartiality(as(anna), { providerId });
    await declarePartiality(as(lead), { providerId });
    const lift = { providerId, personId: anna.id, liftReason: "Arbeitet dort nicht mehr." };
    expect(await refusalOf(() => liftPartiality(as(ben), lift))).toBe("forbidden");
    expect(await refusalOf(() => liftPartiality(as(lead), { ...lift, personId: lead.id }))).toBe("forbidden");
    await liftPartiality(as(lead), lift);
    expect((await view(anna)).isPartial).toBe(false);
    expect((await view(anna)).messages).toMatchObject([
      { kind: "NOTE", body: "Arbeitet dort nicht mehr.", author: "Lea" },
    ]);
    expect(await refusalOf(() => liftPartiality(as(lead), lift))).toBe("not_found");
  });
});

describe("a deputy", () => {
  const none = { deputyId: null, deputyFrom: null, deputyUntil: null };
  const versionOf = async ({ id }: Person) => (await db.person.findUniqueOrThrow({ where: { id } })).version;

  test("is set by oneself or a lead, for somebody who reviews", async () => {
    const version = await versionOf(anna);
    const period = { personId: anna.id, version, deputyId: ben.id, deputyFrom: "2026-04-01", deputyUntil: null };
    expect(await refusalOf(() => setDeputy(as(ben), period))).toBe("forbidden");
    expect(await refusalOf(() => setDeputy(as(reader), period))).toBe("forbidden");
    expect(await refusalOf(() => setDeputy(as(anna), { ...period, deputyId: reader.id }))).toBe("invalid");
    expect(await refusalOf(() => setDeputy(as(anna), { ...period, version: version + 1 }))).toBe("conflict");
    expect(await auditOf(() => setDeputy(as(anna), period))).toMatchObject([
      { action: "person.deputy", entity: "person", entityId: anna.id, version: version + 1 },
    ]);
    await setDeputy(as(lead), { ...period, version: version + 1, ...none });
    expect(await db.person.findUniqueOrThrow({ where: { id: anna.id } })).toMatchObject(none);
  });
});

describe("the case as the page shows it", () => {
  test("is not for the editors of texts", async () => {
    expect(await refusalOf(() => view(editor))).toBe("forbidden");
  });

  test("is read by the auditor, with nothing to press", async () => {
    await makeEvidence(providerId, cellId);
    const { may, facts, cells } = await view(reader);
    expect(Object.values(may).some(Boolean)).toBe(false);
    expect(facts).toMatchObject([{ kind: "SUBMITTED", cellId }]);
    expect(cells.map(({ id, reviewStatus }) => [id, reviewStatus])).toEqual([
      [cellId, "UNREVIEWED"],
      [secondCellId, "UNREVIEWED"],
    ]);
  });
});
