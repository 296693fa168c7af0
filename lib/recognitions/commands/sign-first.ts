import "server-only";
import { actorId } from "@/lib/platform/actor";
import type { Context, Tx } from "@/lib/platform/context";
import { toColumn } from "@/lib/platform/day-column";
import { AppError } from "@/lib/platform/errors";
import { checklistOf, openItems } from "../rules/checklist";
import { gradeOf, missingForConfirmation } from "../rules/evidence";
import { foundStatuses, withFound } from "../rules/found";
import { firstSignature, nextReviewStatus } from "../rules/review";
import type { Checklist, ReviewDecisionInput } from "../schema";
import type { Cell, Found, ReviewStatus } from "../types";
import type { Reviewed } from "./load-review";

/** Part of the commands that decide: the first hand. Answers what the review becomes by it. */
export async function signFirst(
  ctx: Context,
  tx: Tx,
  { id, cell, evidence, providerId }: Reviewed,
  input: Omit<ReviewDecisionInput, "version" | "recognitionId">,
): Promise<ReviewStatus> {
  const inReview = cell.reviewStatus === "IN_REVIEW" ? "IN_REVIEW" : nextReviewStatus(cell.reviewStatus, "take");
  const claim = claimOf(cell, input);
  const next = inReview && nextReviewStatus(inReview, firstSignature(cell, { ...claim, reviewStatus: input.outcome }));
  if (!next) throw new AppError("conflict", `no decision from ${cell.reviewStatus}`);
  const open = await tx.reviewCase.findFirst({ where: { providerId, closedAt: null }, select: { id: true } });
  const { checklist = {}, nextReviewOn = null } = input;
  await tx.reviewDecision.create({
    data: {
      recognitionId: id,
      outcome: input.outcome,
      grade: evidence.map(({ kind }) => gradeOf(kind)).toSorted()[0] ?? "D",
      reason: input.reason,
      checklist,
      nextReviewOn: toColumn(nextReviewOn),
      ...(input.outcome === "CONFIRMED" && foundColumns(input.found ?? {})),
      caseId: open?.id ?? null,
      decidedBy: actorId(ctx.actor),
      decidedAt: ctx.now,
      settledAt: next === "SECOND_CHECK" ? null : ctx.now,
    },
  });
  return next;
}

/** What the decision says the cell is. A refusal to confirm leaves the claim. */
export function claimOf<C extends Cell>(
  cell: C,
  { outcome, found = {} }: Pick<ReviewDecisionInput, "outcome" | "found">,
): C {
  if (outcome === "NOT_CONFIRMED") return cell;
  const claim = withFound(cell, found);
  if (!foundStatuses(cell).includes(claim.status)) throw new AppError("conflict", "transition");
  if (claim.validFrom && claim.validUntil && claim.validFrom > claim.validUntil) {
    throw new AppError("invalid", "period");
  }
  return claim;
}

/**
 * What a confirmation rests on: documents, and for people a complete checklist.
 * @throws conflict, with "self_declaration", "proof:{missing}" or "checklist:{items}"
 */
export function ensureProven(
  ctx: Context,
  claim: Cell,
  proof: Pick<Reviewed, "evidence"> & { checklist?: Checklist | undefined },
) {
  const missing = missingForConfirmation(claim, proof.evidence);
  if (missing.includes("INDEPENDENT_PROOF")) throw new AppError("conflict", "self_declaration");
  if (missing.length > 0) throw new AppError("conflict", `proof:${missing.join(",")}`);
  // A job has no eyes: what it signs, an operator answers for.
  if (ctx.actor.kind !== "staff") return;
  const open = openItems(checklistOf(claim, claim.status), proof.checklist ?? {});
  if (open.length > 0) throw new AppError("conflict", `checklist:${open.join(",")}`);
}

const foundColumns = ({ status, on, from, until, openEnded }: Found) => ({
  foundStatus: status ?? null,
  foundOn: toColumn(on ?? null),
  foundFrom: toColumn(from ?? null),
  foundUntil: toColumn(openEnded ? null : (until ?? null)),
  foundOpenEnded: openEnded ?? false,
});
