import "server-only";
import { actorId } from "@/lib/platform/actor";
import type { Context, Tx } from "@/lib/platform/context";
import { fromColumn } from "@/lib/platform/day-column";
import { AppError, ensure } from "@/lib/platform/errors";
import { canDecide, canSecond } from "../policy";
import type { ReviewDecisionInput } from "../schema";
import type { Found, ReviewStatus } from "../types";
import type { OpenDecision } from "./load-review";

type Step = Pick<ReviewDecisionInput, "outcome" | "reason" | "checklist">;

/** Part of the commands that decide: the second hand. Another outcome than the first one's sends it back. */
export async function signSecond(ctx: Context, tx: Tx, open: OpenDecision, input: Step): Promise<ReviewStatus> {
  ensureOtherHand(ctx, open);
  if (open.outcome !== input.outcome) return sendBack(ctx, tx, open, input.reason);
  await tx.reviewDecision.update({
    where: { id: open.id },
    data: {
      secondedBy: actorId(ctx.actor),
      secondedAt: ctx.now,
      settledAt: ctx.now,
      secondReason: input.reason,
      secondChecklist: input.checklist ?? {},
    },
  });
  return open.outcome;
}

/** The first signature falls, its reasons stay. */
export async function sendBack(ctx: Context, tx: Tx, open: OpenDecision, reason: string): Promise<ReviewStatus> {
  ensureOtherHand(ctx, open);
  await tx.reviewDecision.update({
    where: { id: open.id },
    data: { returnedBy: actorId(ctx.actor), returnedAt: ctx.now, returnedReason: reason },
  });
  return "IN_REVIEW";
}

function ensureOtherHand({ actor }: Context, { decidedBy }: OpenDecision): void {
  ensure(canDecide(actor));
  if (!canSecond(actor, decidedBy)) throw new AppError("forbidden", "own_first_signature");
}

/** What the first person found, as rules read it. */
export const foundOf = (open: OpenDecision): Found => ({
  status: open.foundStatus,
  on: fromColumn(open.foundOn),
  from: fromColumn(open.foundFrom),
  until: fromColumn(open.foundUntil),
  openEnded: open.foundOpenEnded,
});
