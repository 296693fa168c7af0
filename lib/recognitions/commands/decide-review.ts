import "server-only";
import { write, type Context, type Tx, type Written } from "@/lib/platform/context";
import { berlinDay, earliest } from "@/lib/platform/day";
import { fromColumn, toColumn } from "@/lib/platform/day-column";
import { isOther } from "../rules/found";
import { settledCell } from "../rules/preview";
import { isDowngrade } from "../rules/review";
import type { ReviewDecisionInput } from "../schema";
import type { Cell, Day, ReviewStatus } from "../types";
import { acceptProofs } from "./accept-proofs";
import { addEvent } from "./add-event";
import { changeCell } from "./change-cell";
import { auditOf, loadReview, openDecision, type Reviewed } from "./load-review";
import { claimOf, ensureProven, signFirst } from "./sign-first";
import { foundOf, signSecond } from "./sign-second";

export type Decided = Written & { reviewStatus: ReviewStatus };

/**
 * One person's decision on a cell. A first confirmation and every downgrade wait for a second person; on a downgrade
 * the public badge is in doubt at once. Under SECOND_CHECK the call is the second signature: the same outcome
 * settles it, another one sends it back. What the evidence says is written to the cell when the decision settles.
 * @throws forbidden for the same hand twice and for a partial one, conflict when proof is missing or somebody was faster
 */
export function decideReview(ctx: Context, input: ReviewDecisionInput): Promise<Decided> {
  return write<Decided>(ctx, async (tx) => {
    const review = await loadReview(ctx, tx, input);
    const step = review.cell.reviewStatus === "SECOND_CHECK" ? second : first;
    const { reviewStatus, data, claim } = await step(ctx, tx, review, input);
    const version = await changeCell(tx, { id: review.id, version: input.version, data });
    if (reviewStatus === "CONFIRMED")
      await noteFound(ctx, tx, review, { claim, renewed: await acceptProofs(tx, review.id) });
    return {
      value: { id: review.id, version, changed: true, reviewStatus },
      audit: auditOf(review, { reviewStatus, version }),
    };
  });
}

async function first(ctx: Context, tx: Tx, review: Reviewed, input: ReviewDecisionInput) {
  const { cell, evidence } = review;
  const claim = claimOf(cell, input);
  if (input.outcome === "CONFIRMED") ensureProven(ctx, claim, { evidence, checklist: input.checklist });
  const reviewStatus = await signFirst(ctx, tx, review, input);
  const today = berlinDay(ctx.now);
  if (reviewStatus !== "SECOND_CHECK") return { reviewStatus, claim, data: settled(claim, input, today) };
  const doubted = isDowngrade(cell, { ...claim, reviewStatus: input.outcome });
  return { reviewStatus, claim, data: { reviewStatus, ...(doubted && { doubtedOn: toColumn(today) }) } };
}

async function second(ctx: Context, tx: Tx, { id, cell, evidence }: Reviewed, input: ReviewDecisionInput) {
  const open = await openDecision(tx, id);
  const { outcome, nextReviewOn } = open;
  const claim = claimOf(cell, { outcome, found: foundOf(open) });
  const reviewStatus = await signSecond(ctx, tx, open, input);
  if (reviewStatus === "IN_REVIEW") return { reviewStatus, claim, data: { reviewStatus } };
  if (outcome === "CONFIRMED") ensureProven(ctx, claim, { evidence, checklist: input.checklist });
  const wished = earliest([fromColumn(nextReviewOn), input.nextReviewOn ?? null]);
  return { reviewStatus, claim, data: settled(claim, { outcome, nextReviewOn: wished }, berlinDay(ctx.now)) };
}

/** What a settled decision leaves on the cell. */
function settled(
  claim: Cell,
  { outcome, nextReviewOn }: Pick<ReviewDecisionInput, "outcome" | "nextReviewOn">,
  today: Day,
) {
  const after = settledCell(claim, outcome, today);
  const next = after.nextReviewOn && earliest([after.nextReviewOn, nextReviewOn ?? null]);
  return {
    reviewStatus: outcome,
    reviewedOn: toColumn(after.reviewedOn),
    nextReviewOn: toColumn(next),
    doubtedOn: null,
    status: claim.status,
    statusOn: toColumn(claim.statusOn),
    validFrom: toColumn(claim.validFrom),
    validUntil: toColumn(claim.validUntil),
  };
}

type Settled = { claim: Cell; renewed: boolean };

/** History knows what the cell has become, as after `recordStatus`. */
async function noteFound(ctx: Context, tx: Tx, { id, cell }: Reviewed, { claim, renewed }: Settled): Promise<void> {
  const today = berlinDay(ctx.now);
  if (!isOther(cell, claim)) return renewed ? addEvent(ctx, tx, { id, from: cell.status, on: today }) : undefined;
  const moved = claim.status !== cell.status;
  const renewedOn = moved ? undefined : (claim.statusOn ?? claim.validFrom ?? today);
  await addEvent(ctx, tx, { id, from: cell.status, on: renewedOn });
}
