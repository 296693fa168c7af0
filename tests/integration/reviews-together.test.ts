import { beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { decideReview } from "@/lib/recognitions/commands/decide-review";
import { decideReviews } from "@/lib/recognitions/commands/decide-reviews";
import { dropClaim } from "@/lib/recognitions/commands/drop-claim";
import { editEvidence } from "@/lib/recognitions/commands/edit-evidence";
import { postponeReview } from "@/lib/recognitions/commands/postpone-review";
import { recordStatus } from "@/lib/recognitions/commands/record-status";
import { returnReviews } from "@/lib/recognitions/commands/return-reviews";
import { saveDraft } from "@/lib/recognitions/commands/save-draft";
import { checklistOf } from "@/lib/recognitions/rules/checklist";
import type { ReviewDecisionsInput } from "@/lib/recognitions/schema";
import type { FunderKind, RecognitionStatus } from "@/lib/recognitions/types";
import { contextOf, firstReviewer, member, NOW, secondReviewer, staff } from "@/tests/support/actors";
import {
  makeCell,
  makeConfirmedCell,
  makeEvidence,
  makeFunder,
  makeOffer,
  makeProvider,
  makeSite,
} from "@/tests/support/factories";
import { overlap } from "@/tests/support/overlap";
import { query } from "@/tests/support/raw-sql";
import { auditOf, detailOf, refusalOf } from "@/tests/support/traces";

const FIRST = "00000000-0000-7000-8000-00000000000a";
const SECOND = "00000000-0000-7000-8000-00000000000b";
const anna = staff(["REVIEWER"], FIRST);
const bert = staff(["LEAD"], SECOND);
const day = (date: string) => new Date(date);
const rowOf = (id: string) => db.recognition.findUniqueOrThrow({ where: { id } });
const versionOf = async (recognitionId: string) => ({ recognitionId, version: (await rowOf(recognitionId)).version });

/** Every needed question answered with yes, the others not needed. */
function complete(funderKind: FunderKind, status: RecognitionStatus = "GRANTED") {
  const items = checklistOf({ funderKind }, status);
  return Object.fromEntries(items.map(({ key, needed }) => [key, { answer: needed ? "YES" : "NOT_NEEDED", page: 2 }]));
}

let providerId: string;
let egh: string;
let clock = NOW.getTime();

beforeEach(async () => {
  await query("DELETE FROM provider");
  await query("DELETE FROM person");
  for (const [id, name] of [
    [FIRST, "a"],
    [SECOND, "b"],
  ]) {
    await query("INSERT INTO person (id, name, email, updated_at) VALUES ($1, $2, $2 || '@example.org', now())", [
      id,
      name,
    ]);
  }
  providerId = (await makeProvider()).id;
  egh = (await makeFunder("EGH")).id;
  clock = NOW.getTime();
});

async function workCells(count: number): Promise<string[]> {
  const ids = [];
  for (let i = 0; i < count; i += 1) {
    const offer = await makeOffer((await makeSite(providerId)).id, { area: "WORK" });
    ids.push((await makeCell({ offerId: offer.id, funderId: egh })).id);
  }
  return ids;
}

const whole = async (ids: readonly string[]) => ({
  cells: await Promise.all(ids.map(versionOf)),
  outcome: "CONFIRMED" as const,
  checklist: complete("EGH"),
});

async function decide(actor: Actor, ids: readonly string[], over: Partial<ReviewDecisionsInput> = {}) {
  clock += 60_000;
  const cells = await Promise.all(ids.map(versionOf));
  return decideReviews(contextOf(actor, new Date(clock)), {
    cells,
    outcome: "CONFIRMED",
    reason: "Vereinbarung liegt vor",
    checklist: complete("EGH"),
    ...over,
  });
}

async function confirmedCell() {
  const offer = await makeOffer((await makeSite(providerId)).id, { area: "WORK" });
  const ids = { offerId: offer.id, funderId: egh };
  const { id } = await makeConfirmedCell({ providerId, ...ids });
  return { id, ...ids };
}

const declarePartial = (personId: string) => db.partiality.create({ data: { personId, providerId, declaredAt: NOW } });

describe("one decision for many cells", () => {
  test("proves, decides and settles all of them with one press each", async () => {
    const ids = await workCells(3);
    const [first = ""] = ids;
    const evidence = await makeEvidence(providerId, first, { kind: "SERVICE_AGREEMENT" });
    const entries = await auditOf(() => decide(anna, ids, { evidenceIds: [evidence.id] }));
    expect(entries.map(({ action }) => action).toSorted()).toEqual([
      "evidence.prove",
      ...ids.map(() => "recognition.second_check"),
    ]);
    expect(await db.recognitionEvidence.count({ where: { evidenceId: evidence.id } })).toBe(3);
    await decide(bert, ids);
    for (const id of ids) expect(await rowOf(id)).toMatchObject({ reviewStatus: "CONFIRMED" });
    expect(await db.reviewDecision.findMany({ where: { recognitionId: first } })).toMatchObject([
      {
        decidedBy: `person:${FIRST}`,
        secondedBy: `person:${SECOND}`,
        checklist: complete("EGH"),
        secondChecklist: complete("EGH"),
        secondReason: "Vereinbarung liegt vor",
      },
    ]);
  });

  test("is all or nothing, and says which cell was changed and when", async () => {
    const ids = await workCells(3);
    for (const id of ids) await makeEvidence(providerId, id);
    const seen = await Promise.all(ids.map(versionOf));
    const changed = ids[1] ?? "";
    await query("UPDATE recognition SET version = version + 1, updated_at = '2026-03-12T09:42:00Z' WHERE id = $1", [
      changed,
    ]);
    const press = () => decide(anna, ids, { cells: seen });
    expect(await refusalOf(press)).toBe("conflict");
    expect(await detailOf(press)).toBe(`changed:${changed}:2026-03-12T09:42:00.000Z`);
    for (const id of ids) expect(await rowOf(id)).toMatchObject({ reviewStatus: "UNREVIEWED" });
  });

  test("never takes a cell or a document of somebody else", async () => {
    const [own = ""] = await workCells(1);
    const evidence = await makeEvidence(providerId, own);
    providerId = (await makeProvider()).id;
    const [foreign = ""] = await workCells(1);
    expect(await refusalOf(() => decide(anna, [own, foreign]))).toBe("invalid");
    expect(await refusalOf(() => decide(anna, [foreign], { evidenceIds: [evidence.id] }))).toBe("not_found");
  });

  test("of two at once is one decision", async () => {
    const ids = await workCells(2);
    for (const id of ids) await makeEvidence(providerId, id);
    const cells = await Promise.all(ids.map(versionOf));
    const input = { cells, outcome: "CONFIRMED" as const, reason: "x", checklist: complete("EGH") };
    const end = await overlap(
      (inner) => decideReviews({ ...inner, actor: anna }, input),
      () => decideReviews(contextOf(bert), input),
    );
    expect(end).toBe("conflict");
    expect(await db.reviewDecision.count()).toBe(2);
  });
});

describe("a decision and a change of what it rests on, at once", () => {
  test("leave no confirmation without its document", async () => {
    const [id = ""] = await workCells(1);
    const evidence = await makeEvidence(providerId, id);
    await decide(anna, [id]);
    const { section, url, note, reference, issuer } = await db.evidence.findUniqueOrThrow({
      where: { id: evidence.id },
    });
    const key = { ...{ section, url, note, reference, issuer }, validUntil: null, retrievedOn: null };
    const edit = {
      ...{ ...key, id: evidence.id, version: evidence.version, kind: "FUNDER_LETTER" as const },
      issuedOn: "2026-01-10",
      proves: [],
    };
    const end = await overlap(
      (inner) => editEvidence({ ...inner, actor: anna }, edit),
      () => decide(bert, [id]),
    );
    expect(end).toBe("conflict");
    expect((await rowOf(id)).reviewStatus).toBe("SECOND_CHECK");
  });

  test("lose no signature to a draft that takes its word back", async () => {
    const [id = ""] = await workCells(1);
    await makeEvidence(providerId, id);
    const end = await overlap(
      async (inner) => decideReviews({ ...inner, actor: anna }, { ...(await whole([id])), reason: "x" }),
      () => dropClaim(contextOf(member(providerId)), { id }),
    );
    expect(end).toBe("conflict");
    expect(await db.reviewDecision.count({ where: { recognitionId: id } })).toBe(1);
  });
});

describe("a person's decision", () => {
  test("confirms only with a complete checklist, its own one", async () => {
    const ids = await workCells(1);
    await makeEvidence(providerId, ids[0] ?? "");
    const { SITE: _site, ...incomplete } = complete("EGH");
    expect(await detailOf(() => decide(anna, ids, { checklist: incomplete }))).toBe("checklist:SITE");
    expect(await refusalOf(() => decide(anna, ids, { checklist: {} }))).toBe("conflict");
    await decide(anna, ids);
    expect(await refusalOf(() => decide(bert, ids, { checklist: {} }))).toBe("conflict");
    expect(await decide(bert, ids)).toMatchObject([{ reviewStatus: "CONFIRMED" }]);
  });

  test("needs no complete checklist to refuse", async () => {
    const ids = await workCells(1);
    expect(await decide(anna, ids, { outcome: "NOT_CONFIRMED", checklist: {} })).toMatchObject([
      { reviewStatus: "NOT_CONFIRMED" },
    ]);
  });

  test("on the provider's own word alone is refused by name", async () => {
    const ids = await workCells(1);
    await makeEvidence(providerId, ids[0] ?? "", { kind: "SELF_DECLARATION" });
    expect(await detailOf(() => decide(anna, ids))).toBe("self_declaration");
  });

  test("is refused to the first hand by name", async () => {
    const ids = await workCells(1);
    await makeEvidence(providerId, ids[0] ?? "");
    await decide(anna, ids);
    expect(await detailOf(() => decide(anna, ids))).toBe("own_first_signature");
  });

  test.each(["AUDITOR", "CONTENT"] as const)("is not for the role %s", async (role) => {
    const ids = await workCells(1);
    await makeEvidence(providerId, ids[0] ?? "");
    expect(await refusalOf(() => decide(staff([role], FIRST), ids))).toBe("forbidden");
  });

  test("is refused to whoever is partial, whatever it is", async () => {
    const ids = await workCells(1);
    const [id = ""] = ids;
    await makeEvidence(providerId, id);
    await declarePartial(SECOND);
    const { offerId } = await rowOf(id);
    const ctx = contextOf(bert);
    const seen = await versionOf(id);
    const partial = [
      () => decide(bert, ids),
      () => postponeReview(ctx, { ...seen, nextReviewOn: "2026-05-01" }),
      () => recordStatus(ctx, { offerId, funderId: egh, status: "SUSPENDED" }),
      () => returnReviews(ctx, { cells: [seen], reason: "x" }),
    ];
    for (const attempt of partial) expect(await detailOf(attempt)).toBe("partial");
    await decide(anna, ids);
    expect(await detailOf(() => decide(bert, ids))).toBe("partial");
  });

  test("is kept with the open case", async () => {
    const ids = await workCells(1);
    await makeEvidence(providerId, ids[0] ?? "");
    const open = await db.reviewCase.create({ data: { providerId } });
    await decide(anna, ids);
    expect(await db.reviewDecision.findMany()).toMatchObject([{ caseId: open.id }]);
  });
});

describe("what the evidence says", () => {
  test("is written to the cell with the second signature, with its event", async () => {
    const ids = await workCells(1);
    const [id = ""] = ids;
    await makeEvidence(providerId, id);
    await decide(anna, ids, { found: { from: "2025-02-01", until: "2027-12-31" } });
    expect(await rowOf(id)).toMatchObject({ validFrom: day("2025-01-01"), validUntil: null });
    await decide(bert, ids);
    expect(await rowOf(id)).toMatchObject({
      reviewStatus: "CONFIRMED",
      validFrom: day("2025-02-01"),
      validUntil: day("2027-12-31"),
    });
    expect(await db.recognitionEvent.count({ where: { recognitionId: id } })).toBe(2);
  });

  test("may be that there is no end", async () => {
    const offer = await makeOffer((await makeSite(providerId)).id, { area: "WORK" });
    const { id } = await makeCell({ offerId: offer.id, funderId: egh }, { validUntil: "2026-12-31" });
    await makeEvidence(providerId, id);
    await decide(anna, [id], { found: { openEnded: true } });
    await decide(bert, [id]);
    expect(await rowOf(id)).toMatchObject({ validUntil: null });
  });

  test("takes nothing from a confirmed cell before the second signature; the badge is in doubt at once", async () => {
    const { id } = await confirmedCell();
    const found = { status: "ENDED", on: "2026-02-01" } as const;
    const checklist = complete("EGH", "ENDED");
    await decide(anna, [id], { found, checklist });
    expect(await rowOf(id)).toMatchObject({
      status: "GRANTED",
      reviewStatus: "SECOND_CHECK",
      doubtedOn: day("2026-03-12"),
    });
    await decide(bert, [id], { checklist });
    expect(await rowOf(id)).toMatchObject({ status: "ENDED", statusOn: day("2026-02-01"), doubtedOn: null });
    expect(await db.recognitionEvent.findMany({ where: { recognitionId: id }, orderBy: { id: "asc" } })).toMatchObject([
      { from: null, to: "GRANTED" },
      { from: "GRANTED", to: "ENDED", on: day("2026-02-01") },
    ]);
  });

  test("cannot be what the path does not know after a confirmation", async () => {
    const { id } = await confirmedCell();
    const found = { status: "PLANNED" } as const;
    const attempt = () => decide(anna, [id], { found, checklist: complete("EGH", "PLANNED") });
    expect(await detailOf(attempt)).toBe("transition");
  });

  test("cannot end before it begins", async () => {
    const ids = await workCells(1);
    await makeEvidence(providerId, ids[0] ?? "");
    expect(await detailOf(() => decide(anna, ids, { found: { until: "2024-12-31" } }))).toBe("period");
  });
});

describe("recording a status that takes something from a confirmed cell", () => {
  const ended = (cell: { offerId: string; funderId: string }) =>
    recordStatus(contextOf(anna), { ...cell, status: "ENDED", statusOn: "2026-02-01", ground: "Schreiben" });

  test("is the first of two signatures", async () => {
    const { id, ...cell } = await confirmedCell();
    expect(await auditOf(() => ended(cell))).toMatchObject([{ action: "recognition.second_check" }]);
    expect(await rowOf(id)).toMatchObject({
      status: "GRANTED",
      reviewStatus: "SECOND_CHECK",
      doubtedOn: day("2026-03-12"),
    });
    const checklist = complete("EGH", "ENDED");
    expect(await detailOf(() => decide(anna, [id], { checklist }))).toBe("own_first_signature");
    await decide(bert, [id], { checklist });
    expect(await rowOf(id)).toMatchObject({ status: "ENDED", reviewStatus: "CONFIRMED" });
  });

  test("said twice is said once, and nothing else meanwhile", async () => {
    const { id, ...cell } = await confirmedCell();
    await ended(cell);
    expect(await ended(cell)).toMatchObject({ changed: false });
    expect(await refusalOf(() => recordStatus(contextOf(anna), { ...cell, status: "SUSPENDED" }))).toBe("conflict");
    expect(await db.reviewDecision.count({ where: { recognitionId: id, settledAt: null } })).toBe(1);
  });

  test("cannot go round by changing something harmless first", async () => {
    const { id, ...cell } = await confirmedCell();
    await recordStatus(contextOf(anna), { ...cell, status: "GRANTED", validFrom: "2024-06-01" });
    expect(await rowOf(id)).toMatchObject({ reviewStatus: "SUBMITTED", reviewedOn: null });
    await ended(cell);
    expect(await rowOf(id)).toMatchObject({ status: "GRANTED", reviewStatus: "SECOND_CHECK" });
  });

  test("nor by refusing it afterwards", async () => {
    const { id, ...cell } = await confirmedCell();
    await recordStatus(contextOf(anna), { ...cell, status: "GRANTED", validFrom: "2024-06-01" });
    expect(await decide(anna, [id], { outcome: "NOT_CONFIRMED" })).toMatchObject([{ reviewStatus: "SECOND_CHECK" }]);
  });

  test("acts at once on a mere claim", async () => {
    const [id = ""] = await workCells(1);
    const { offerId } = await rowOf(id);
    await ended({ offerId, funderId: egh });
    expect(await rowOf(id)).toMatchObject({ status: "ENDED", reviewStatus: "UNREVIEWED" });
  });
});

describe("sending back", () => {
  test("keeps who, when and why, and begins anew", async () => {
    const ids = await workCells(2);
    for (const id of ids) await makeEvidence(providerId, id);
    await decide(anna, ids);
    const cells = await Promise.all(ids.map(versionOf));
    const back = { cells, reason: "Seite 3 fehlt" };
    expect(await detailOf(() => returnReviews(contextOf(anna), back))).toBe("own_first_signature");
    expect(await auditOf(() => returnReviews(contextOf(bert), back))).toMatchObject([
      { action: "recognition.in_review" },
      { action: "recognition.in_review" },
    ]);
    expect(await db.reviewDecision.findMany()).toMatchObject(
      ids.map(() => ({ returnedBy: `person:${SECOND}`, returnedReason: "Seite 3 fehlt", settledAt: null })),
    );
    expect(await refusalOf(() => returnReviews(contextOf(bert), back))).toBe("conflict");
    await decide(bert, ids);
    expect(await decide(anna, ids)).toMatchObject(ids.map(() => ({ reviewStatus: "CONFIRMED" })));
  });
});

describe("the next review", () => {
  test("keeps the first person's earlier day", async () => {
    const ids = await workCells(1);
    const [id = ""] = ids;
    await makeEvidence(providerId, id);
    await decide(anna, ids, { nextReviewOn: "2026-06-01" });
    await decide(bert, ids, { nextReviewOn: "2026-09-01" });
    expect(await rowOf(id)).toMatchObject({ nextReviewOn: day("2026-06-01") });
  });

  test("is put off by nobody beyond what is due", async () => {
    const { id } = await confirmedCell();
    const ctx = contextOf(anna);
    const seen = await versionOf(id);
    expect(await detailOf(() => postponeReview(ctx, { ...seen, nextReviewOn: "2027-03-13" }))).toBe("postponement");
    expect(await auditOf(() => postponeReview(ctx, { ...seen, nextReviewOn: "2026-10-01" }))).toMatchObject([
      { action: "recognition.postpone" },
    ]);
    expect(await rowOf(id)).toMatchObject({ nextReviewOn: day("2026-10-01"), reviewStatus: "CONFIRMED" });
    expect(await refusalOf(() => postponeReview(ctx, { ...seen, nextReviewOn: "2026-09-01" }))).toBe("conflict");
  });
});

describe("a draft", () => {
  test("is its writer's own, leaves no trace and goes with the decision", async () => {
    const ids = await workCells(1);
    const [id = ""] = ids;
    await makeEvidence(providerId, id);
    const values = { reason: "noch nicht fertig" };
    expect(await auditOf(() => saveDraft(contextOf(anna), { recognitionId: id, values }))).toEqual([]);
    await saveDraft(contextOf(anna), { recognitionId: id, values: { reason: "fast fertig" } });
    await saveDraft(contextOf(bert), { recognitionId: id, values });
    expect(await db.reviewDraft.count()).toBe(2);
    await decide(anna, ids);
    expect(await db.reviewDraft.findMany()).toMatchObject([{ personId: SECOND }]);
    expect(await refusalOf(() => saveDraft(contextOf(staff(["AUDITOR"])), { recognitionId: id, values }))).toBe(
      "forbidden",
    );
    expect(await refusalOf(() => saveDraft(contextOf(firstReviewer), { recognitionId: id, values }))).toBe("forbidden");
  });
});

test("jobs sign without a checklist: an operator answers for them", async () => {
  const [id = ""] = await workCells(1);
  await makeEvidence(providerId, id);
  const sign = async (actor: Actor) =>
    decideReview(contextOf(actor), { ...(await versionOf(id)), outcome: "CONFIRMED", reason: "x" });
  await sign(firstReviewer);
  expect(await sign(secondReviewer)).toMatchObject({ reviewStatus: "CONFIRMED" });
});
