import "server-only";
import { actorId } from "@/lib/platform/actor";
import { write, type Context, type Tx, type Written } from "@/lib/platform/context";
import { berlinDay, earliest } from "@/lib/platform/day";
import { fromColumn, toColumn } from "@/lib/platform/day-column";
import { AppError, ensure } from "@/lib/platform/errors";
import { canDecide, canSecond } from "../policy";
import { cellSelect, toCell } from "../queries";
import { gradeOf, missingForConfirmation } from "../rules/evidence";
import { firstSignature, isDowngrade, nextReviewOn, nextReviewStatus } from "../rules/review";
import type { ReviewDecisionInput } from "../schema";
import type { Cell, Day, EvidenceGrade, ReviewStatus } from "../types";

/**
 * One person's decision on a cell. A first confirmation and every downgrade wait for a second person; on a downgrade
 * the public badge is in doubt at once. Under SECOND_CHECK the call is the second signature: the same outcome
 * settles it, another one sends it back.
 * @throws forbidden for the same hand twice, conflict when proof is missing or somebody was faster
 */
export function decideReview(
  ctx: Context,
  input: ReviewDecisionInput,
): Promise<Written & { reviewStatus: ReviewStatus }> {
  return write<Written & { reviewStatus: ReviewStatus }>(ctx, async (tx) => {
    const found = await load(tx, input.recognitionId);
    ensure(canDecide(ctx.actor));
    const evidence = found.evidence.map(({ evidence: { kind, validUntil } }) => ({
      kind,
      validUntil: fromColumn(validUntil),
    }));
    const cell = toCell(found);
    const missing = input.outcome === "CONFIRMED" ? missingForConfirmation(cell, evidence) : [];
    if (missing.length > 0) throw new AppError("conflict", missing.join(", "));

    const grade = evidence.map(({ kind }) => gradeOf(kind)).toSorted()[0] ?? "D";
    const decide = cell.reviewStatus === "SECOND_CHECK" ? signSecond : signFirst;
    const reviewStatus = await decide(ctx, tx, { input, cell, grade });
    const today = berlinDay(ctx.now);
    const { count } = await tx.recognition.updateMany({
      where: { id: found.id, version: input.version },
      data: { ...settled({ reviewStatus, input, cell, today }), version: { increment: 1 } },
    });
    if (count === 0) throw new AppError("conflict", "changed meanwhile");
    const version = input.version + 1;
    return {
      value: { id: found.id, version, changed: true, reviewStatus },
      audit: {
        action: `recognition.${reviewStatus.toLowerCase()}`,
        entity: "recognition",
        entityId: found.id,
        entryId: found.offer.site.providerId,
        version,
      },
    };
  });
}

async function load(tx: Tx, id: string) {
  const found = await tx.recognition.findUnique({
    where: { id },
    select: { id: true, offer: { select: { site: { select: { providerId: true } } } }, ...cellSelect },
  });
  if (!found) throw new AppError("not_found", "recognition");
  return found;
}

type Step = { input: ReviewDecisionInput; cell: Cell; grade: EvidenceGrade };

async function signFirst(ctx: Context, tx: Tx, { input, cell, grade }: Step): Promise<ReviewStatus> {
  const inReview = cell.reviewStatus === "IN_REVIEW" ? "IN_REVIEW" : nextReviewStatus(cell.reviewStatus, "take");
  const next = inReview && nextReviewStatus(inReview, firstSignature(cell, { ...cell, reviewStatus: input.outcome }));
  if (!next) throw new AppError("conflict", `no decision from ${cell.reviewStatus}`);
  await tx.reviewDecision.create({
    data: {
      recognitionId: input.recognitionId,
      outcome: input.outcome,
      grade,
      reason: input.reason,
      nextReviewOn: toColumn(input.nextReviewOn ?? null),
      decidedBy: actorId(ctx.actor),
      decidedAt: ctx.now,
      settledAt: next === "SECOND_CHECK" ? null : ctx.now,
    },
  });
  return next;
}

async function signSecond(ctx: Context, tx: Tx, { input }: Step): Promise<ReviewStatus> {
  const open = await tx.reviewDecision.findFirstOrThrow({
    where: { recognitionId: input.recognitionId, settledAt: null },
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
  });
  ensure(canSecond(ctx.actor, open.decidedBy));
  if (open.outcome !== input.outcome) return "IN_REVIEW";
  await tx.reviewDecision.update({
    where: { id: open.id },
    data: { secondedBy: actorId(ctx.actor), secondedAt: ctx.now, settledAt: ctx.now },
  });
  return open.outcome;
}

/** What the review leaves on the cell. */
function settled({
  reviewStatus,
  input,
  cell,
  today,
}: {
  reviewStatus: ReviewStatus;
  input: ReviewDecisionInput;
  cell: Cell;
  today: Day;
}) {
  if (reviewStatus === "CONFIRMED") {
    const rule = nextReviewOn({ ...cell, reviewedOn: today });
    const next = earliest([rule, input.nextReviewOn ?? rule]);
    return { reviewStatus, reviewedOn: toColumn(today), nextReviewOn: toColumn(next), doubtedOn: null };
  }
  if (reviewStatus === "NOT_CONFIRMED") return { reviewStatus, reviewedOn: null, nextReviewOn: null, doubtedOn: null };
  const doubted = reviewStatus === "SECOND_CHECK" && isDowngrade(cell, { ...cell, reviewStatus: input.outcome });
  return { reviewStatus, ...(doubted ? { doubtedOn: toColumn(today) } : {}) };
}
