import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { decideReview } from "@/lib/recognitions/commands/decide-review";
import { postponeReview } from "@/lib/recognitions/commands/postpone-review";
import { recordStatus } from "@/lib/recognitions/commands/record-status";
import { returnReviews } from "@/lib/recognitions/commands/return-reviews";
import { isDowngrade } from "@/lib/recognitions/rules/review";
import type { Found, RecognitionStatus } from "@/lib/recognitions/types";
import { contextOf, NOW } from "@/tests/support/actors";
import { makeCell, makeEvidence, makeFunder, makeOffer, makeProvider, makeSite } from "@/tests/support/factories";

const DAY = 86_400_000;
const HANDS = ["first-reviewer", "second-reviewer"] as const;
const STATUSES = ["GRANTED", "SUSPENDED", "ENDED", "CASE_BY_CASE", "REFUSED"] as const satisfies RecognitionStatus[];
const DAYS = [null, "2025-01-01", "2026-12-31", "2027-12-31"] as const;

type Step =
  | { kind: "decide"; outcome: "CONFIRMED" | "NOT_CONFIRMED"; found: Found }
  | { kind: "record"; status: RecognitionStatus; validUntil: string | null }
  | { kind: "return" }
  | { kind: "postpone" };
type Move = { hand: (typeof HANDS)[number]; step: Step };

const status = fc.constantFrom(...STATUSES);
const until = fc.constantFrom(...DAYS);
// Mostly nothing else than the entry says, so that confirmations happen at all.
const found = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Found>({}) },
  { weight: 1, arbitrary: fc.record({ status: fc.option(status), until, openEnded: fc.boolean() }) },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("decide" as const),
      outcome: fc.constantFrom("CONFIRMED", "CONFIRMED", "NOT_CONFIRMED"),
      found,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("record" as const), status, validUntil: until }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("return" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("postpone" as const) }) },
);
const move: fc.Arbitrary<Move> = fc.record({ hand: fc.constantFrom(...HANDS), step });

let providerId: string;
let funderId: string;
beforeAll(async () => {
  providerId = (await makeProvider()).id;
  funderId = (await makeFunder("EGH")).id;
});

async function provenCell(): Promise<{ id: string; offerId: string }> {
  const { id: offerId } = await makeOffer((await makeSite(providerId)).id, { area: "WORK" });
  const { id } = await makeCell({ offerId, funderId });
  await makeEvidence(providerId, id);
  return { id, offerId };
}

async function take({ hand, step: next }: Move, cell: { id: string; offerId: string }, at: Date): Promise<void> {
  const ctx = contextOf({ kind: "system", job: hand }, at);
  const { version } = await db.recognition.findUniqueOrThrow({ where: { id: cell.id }, select: { version: true } });
  const seen = { recognitionId: cell.id, version };
  switch (next.kind) {
    case "decide":
      await decideReview(ctx, { ...seen, outcome: next.outcome, found: next.found, reason: "x" });
      return;
    case "record":
      await recordStatus(ctx, { offerId: cell.offerId, funderId, status: next.status, validUntil: next.validUntil });
      return;
    case "return":
      await returnReviews(ctx, { cells: [seen], reason: "x" });
      return;
    case "postpone":
      await postponeReview(ctx, { ...seen, nextReviewOn: "2026-09-01" });
  }
}

/** The cell, and whether the last settled decision confirmed it: what four eyes watch over. */
async function stateOf(id: string) {
  const row = await db.recognition.findUniqueOrThrow({
    where: { id },
    select: { status: true, validFrom: true, validUntil: true, reviewedOn: true, reviewStatus: true },
  });
  const iso = (day: Date | null) => day && day.toISOString().slice(0, 10);
  const settled = await db.reviewDecision.findFirst({
    where: { recognitionId: id, settledAt: { not: null } },
    orderBy: [{ settledAt: "desc" }, { id: "desc" }],
    select: { id: true, outcome: true, decidedBy: true, secondedBy: true },
  });
  const days = { validFrom: iso(row.validFrom), validUntil: iso(row.validUntil), reviewedOn: iso(row.reviewedOn) };
  return { ...row, ...days, certificateUntil: null, settled };
}

/** Something was confirmed for the first time, or taken from what two people had confirmed. */
function neededTwo(before: Awaited<ReturnType<typeof stateOf>>, after: typeof before): boolean {
  const stood = before.settled?.outcome === "CONFIRMED";
  const isSettledNow = after.settled?.id !== before.settled?.id;
  if (isSettledNow && after.settled?.outcome === "CONFIRMED" && before.reviewedOn === null) return true;
  if (isSettledNow && after.settled?.outcome === "NOT_CONFIRMED") return stood;
  return stood && isDowngrade(before, { ...after, reviewStatus: "CONFIRMED" });
}

test("whatever two people try, nothing is confirmed or taken away with one signature", async () => {
  let watched = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 4, maxLength: 10 }), async (moves) => {
      const cell = await provenCell();
      let now = NOW.getTime();
      for (const each of moves) {
        const before = await stateOf(cell.id);
        await take(each, cell, new Date((now += DAY))).catch((error: unknown) => {
          if (!(error instanceof AppError)) throw error;
        });
        const after = await stateOf(cell.id);
        if (!neededTwo(before, after)) continue;
        watched += 1;
        expect(after.settled?.id, JSON.stringify(each)).not.toBe(before.settled?.id);
        const hands = [after.settled?.decidedBy, after.settled?.secondedBy];
        expect(new Set(hands.filter((hand) => hand !== null)).size, JSON.stringify(moves)).toBe(2);
      }
    }),
    { numRuns: 20 },
  );
  // Else the test would have watched nothing.
  expect(watched).toBeGreaterThan(0);
}, 300_000);
