import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { decideReview } from "@/lib/recognitions/commands/decide-review";
import type { ReviewDecisionInput } from "@/lib/recognitions/schema";
import type { ReviewStatus } from "@/lib/recognitions/types";
import { contextOf, firstReviewer, NOW, secondReviewer, visitor } from "@/tests/support/actors";
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
import { auditOf, refusalOf } from "@/tests/support/traces";

const day = (date: string) => new Date(date);
const rowOf = (id: string) => db.recognition.findUniqueOrThrow({ where: { id } });
const decisionsOf = (recognitionId: string) =>
  db.reviewDecision.findMany({ where: { recognitionId }, orderBy: { decidedAt: "asc" } });

let providerId: string;
let training: { providerId: string; offerId: string; funderId: string };
let work: { providerId: string; offerId: string; funderId: string };
let clock = NOW.getTime();

beforeAll(async () => {
  providerId = (await makeProvider()).id;
});

beforeEach(async () => {
  const site = await makeSite(providerId);
  training = { providerId, offerId: (await makeOffer(site.id)).id, funderId: (await makeFunder("BA")).id };
  work = {
    providerId,
    offerId: (await makeOffer(site.id, { area: "WORK" })).id,
    funderId: (await makeFunder("EGH")).id,
  };
  clock = NOW.getTime();
});

/** A decision on the cell as it is now, a minute after the one before. */
async function decide(actor: Actor, id: string, overrides: Partial<ReviewDecisionInput> = {}) {
  const { version } = await rowOf(id);
  clock += 60_000;
  const input = {
    recognitionId: id,
    version,
    outcome: "CONFIRMED" as const,
    reason: "Vertrag liegt vor",
    ...overrides,
  };
  return decideReview(contextOf(actor, new Date(clock)), input);
}

async function provenCell() {
  const { id } = await makeCell(work);
  await makeEvidence(providerId, id);
  return id;
}

describe("a decision", () => {
  test("is not for visitors", async () => {
    const id = await provenCell();
    expect(await refusalOf(() => decide(visitor, id))).toBe("forbidden");
    expect(await rowOf(id)).toMatchObject({ reviewStatus: "UNREVIEWED", version: 1 });
  });

  test("on no cell is not found", async () => {
    const nobody = { recognitionId: "00000000-0000-7000-8000-000000000000", version: 1, reason: "x" };
    expect(await refusalOf(() => decideReview(contextOf(firstReviewer), { ...nobody, outcome: "CONFIRMED" }))).toBe(
      "not_found",
    );
  });

  test("on an old version is a conflict", async () => {
    const id = await provenCell();
    await makeCell(work, { validUntil: "2028-12-31" });
    expect(await refusalOf(() => decide(firstReviewer, id, { version: 1 }))).toBe("conflict");
    expect(await decisionsOf(id)).toEqual([]);
  });

  test("of two at once is a conflict for the second", async () => {
    const id = await provenCell();
    const input = { recognitionId: id, version: 1, outcome: "CONFIRMED" as const, reason: "Vertrag" };
    const end = await overlap(
      (inner) => decideReview({ ...inner, actor: firstReviewer }, input),
      () => decideReview(contextOf(secondReviewer), input),
    );
    expect(end).toBe("conflict");
    expect(await decisionsOf(id)).toHaveLength(1);
  });

  test("that confirms without any proof is a conflict", async () => {
    const { id } = await makeCell(work);
    expect(await refusalOf(() => decide(firstReviewer, id))).toBe("conflict");
  });

  test("that confirms on the provider's own word alone is a conflict", async () => {
    const { id } = await makeCell(work);
    await makeEvidence(providerId, id, { kind: "SELF_DECLARATION" });
    expect(await refusalOf(() => decide(firstReviewer, id))).toBe("conflict");
    await makeEvidence(providerId, id, { kind: "PHONE_NOTE" });
    expect(await decide(firstReviewer, id)).toMatchObject({ reviewStatus: "SECOND_CHECK" });
    expect(await decisionsOf(id)).toMatchObject([{ grade: "C" }]);
  });

  test("that confirms the Bundesagentur's grant needs certificate, its end, and the Bundesagentur's word", async () => {
    const { id } = await makeCell(training);
    await makeEvidence(providerId, id, { kind: "BA_QLHB_CONFIRMATION" });
    expect(await refusalOf(() => decide(firstReviewer, id))).toBe("conflict");
    await makeEvidence(providerId, id, { kind: "AZAV_CERTIFICATE" });
    expect(await refusalOf(() => decide(firstReviewer, id))).toBe("conflict");
    await makeEvidence(providerId, id, { kind: "AZAV_CERTIFICATE", validUntil: "2028-01-31" });
    expect(await decide(firstReviewer, id)).toMatchObject({ reviewStatus: "SECOND_CHECK" });
  });

  test("that confirms the Bundesagentur's grant on the certificate alone is a conflict", async () => {
    const { id } = await makeCell(training);
    await makeEvidence(providerId, id, { kind: "AZAV_CERTIFICATE", validUntil: "2028-01-31" });
    expect(await refusalOf(() => decide(firstReviewer, id))).toBe("conflict");
  });
});

describe("the first confirmation", () => {
  test("waits for a second person, and is none until then", async () => {
    const id = await provenCell();
    expect(await auditOf(() => decide(firstReviewer, id))).toMatchObject([
      { action: "recognition.second_check", actorId: "system:first-reviewer", version: 2 },
    ]);
    expect(await rowOf(id)).toMatchObject({
      reviewStatus: "SECOND_CHECK",
      reviewedOn: null,
      nextReviewOn: null,
      doubtedOn: null,
    });
    expect(await decisionsOf(id)).toMatchObject([
      { decidedBy: "system:first-reviewer", secondedBy: null, settledAt: null, grade: "A" },
    ]);
  });

  test("is not seconded by the same hand", async () => {
    const id = await provenCell();
    await decide(firstReviewer, id);
    expect(await refusalOf(() => decide(firstReviewer, id))).toBe("forbidden");
    expect(await rowOf(id)).toMatchObject({ reviewStatus: "SECOND_CHECK", version: 2 });
  });

  test("is not sent back by the same hand either", async () => {
    const id = await provenCell();
    await decide(firstReviewer, id);
    expect(await refusalOf(() => decide(firstReviewer, id, { outcome: "NOT_CONFIRMED" }))).toBe("forbidden");
  });

  test("stands with the second signature, until the day the rule names", async () => {
    const id = await provenCell();
    await decide(firstReviewer, id);
    expect(await auditOf(() => decide(secondReviewer, id))).toMatchObject([
      { action: "recognition.confirmed", actorId: "system:second-reviewer", version: 3 },
    ]);
    expect(await rowOf(id)).toMatchObject({
      reviewStatus: "CONFIRMED",
      reviewedOn: day("2026-03-12"),
      nextReviewOn: day("2027-03-12"),
    });
    expect(await decisionsOf(id)).toMatchObject([
      { decidedBy: "system:first-reviewer", secondedBy: "system:second-reviewer", settledAt: new Date(clock) },
    ]);
  });

  test("is checked again before the certificate ends", async () => {
    const { id } = await makeConfirmedCell({ ...training }, { validUntil: "2026-12-31" });
    expect(await rowOf(id)).toMatchObject({ nextReviewOn: day("2026-12-31") });
  });

  test("of an agreement does not hang on a certificate", async () => {
    const { id } = await makeConfirmedCell(work);
    expect(await rowOf(id)).toMatchObject({ nextReviewOn: day("2027-03-12") });
  });

  test("is checked again earlier if the reviewer wants, never later", async () => {
    const id = await provenCell();
    await decide(firstReviewer, id);
    await decide(secondReviewer, id, { nextReviewOn: "2026-06-01" });
    expect(await rowOf(id)).toMatchObject({ nextReviewOn: day("2026-06-01") });
    await decide(firstReviewer, id, { nextReviewOn: "2030-06-01" });
    expect(await rowOf(id)).toMatchObject({ nextReviewOn: day("2027-03-12") });
  });

  test("is sent back by a second person who sees it otherwise, and begins anew", async () => {
    const id = await provenCell();
    await decide(firstReviewer, id);
    expect(await decide(secondReviewer, id, { outcome: "NOT_CONFIRMED" })).toMatchObject({ reviewStatus: "IN_REVIEW" });
    expect(await rowOf(id)).toMatchObject({ reviewStatus: "IN_REVIEW", reviewedOn: null });
    expect(await decide(secondReviewer, id)).toMatchObject({ reviewStatus: "SECOND_CHECK" });
    expect(await refusalOf(() => decide(secondReviewer, id))).toBe("forbidden");
    expect(await decide(firstReviewer, id)).toMatchObject({ reviewStatus: "CONFIRMED" });
    expect((await decisionsOf(id)).map(({ settledAt }) => settledAt !== null)).toEqual([false, true]);
  });
});

describe("a later decision", () => {
  test("that says the same needs one person", async () => {
    const { id } = await makeConfirmedCell(work);
    clock += 200 * 86_400_000;
    expect(await decide(firstReviewer, id)).toMatchObject({ reviewStatus: "CONFIRMED" });
    const [, recheck] = await decisionsOf(id);
    expect(recheck).toMatchObject({ secondedBy: null, settledAt: new Date(clock) });
    expect(await rowOf(id)).toMatchObject({ reviewedOn: day("2026-09-28"), nextReviewOn: day("2027-09-28") });
  });

  test("that never was a confirmation is refused by one person", async () => {
    const id = await provenCell();
    expect(await decide(firstReviewer, id, { outcome: "NOT_CONFIRMED" })).toMatchObject({
      reviewStatus: "NOT_CONFIRMED",
    });
  });

  test("that takes the confirmation away puts the cell in doubt at once, and waits", async () => {
    const { id } = await makeConfirmedCell(work);
    expect(await decide(firstReviewer, id, { outcome: "NOT_CONFIRMED" })).toMatchObject({
      reviewStatus: "SECOND_CHECK",
    });
    expect(await rowOf(id)).toMatchObject({
      reviewStatus: "SECOND_CHECK",
      doubtedOn: day("2026-03-12"),
      reviewedOn: day("2026-03-12"),
    });
    expect(await refusalOf(() => decide(firstReviewer, id, { outcome: "NOT_CONFIRMED" }))).toBe("forbidden");
    expect(await decide(secondReviewer, id, { outcome: "NOT_CONFIRMED" })).toMatchObject({
      reviewStatus: "NOT_CONFIRMED",
    });
    expect(await rowOf(id)).toMatchObject({ reviewedOn: null, nextReviewOn: null, doubtedOn: null });
  });

  test("that takes it away and is sent back leaves the doubt until somebody decides", async () => {
    const { id } = await makeConfirmedCell(work);
    await decide(firstReviewer, id, { outcome: "NOT_CONFIRMED" });
    await decide(secondReviewer, id);
    expect(await rowOf(id)).toMatchObject({ reviewStatus: "IN_REVIEW", doubtedOn: day("2026-03-12") });
    expect(await decide(secondReviewer, id)).toMatchObject({ reviewStatus: "CONFIRMED" });
    expect(await rowOf(id)).toMatchObject({ doubtedOn: null });
  });
});

describe("the review status", () => {
  const decided: [ReviewStatus, string][] = [
    ["UNREVIEWED", "SECOND_CHECK"],
    ["SUBMITTED", "SECOND_CHECK"],
    ["IN_REVIEW", "SECOND_CHECK"],
    ["QUERY", "SECOND_CHECK"],
    ["NOT_CONFIRMED", "SECOND_CHECK"],
    ["DISPUTED", "SECOND_CHECK"],
  ];
  test.each(decided)("%s becomes %s by the first signature under a confirmation", async (from, to) => {
    const id = await provenCell();
    await query('UPDATE recognition SET review_status = $2::"ReviewStatus" WHERE id = $1', [id, from]);
    expect(await decide(firstReviewer, id)).toMatchObject({ reviewStatus: to });
  });
});
