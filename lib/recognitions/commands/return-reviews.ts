import "server-only";
import { write, type Context } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import type { ReviewReturnInput } from "../schema";
import { changeCell } from "./change-cell";
import type { Decided } from "./decide-review";
import { auditOf, loadReview, openDecision } from "./load-review";
import { dropDrafts } from "./save-draft";
import { sendBack } from "./sign-second";

/**
 * The second person sees it otherwise: the first signature falls, with the reason, for all cells or for none.
 * @throws forbidden for the first hand, conflict when nothing waits for a second or somebody was faster
 */
export function returnReviews(ctx: Context, { cells, reason }: ReviewReturnInput): Promise<Decided[]> {
  return write<Decided[]>(ctx, async (tx) => {
    const returned: Decided[] = [];
    const audit = [];
    for (const { recognitionId, version: seen } of cells) {
      const review = await loadReview(ctx, tx, { recognitionId, version: seen });
      if (review.cell.reviewStatus !== "SECOND_CHECK") throw new AppError("conflict", "no second check");
      const reviewStatus = await sendBack(ctx, tx, await openDecision(tx, review.id), reason);
      const version = await changeCell(tx, { id: review.id, version: seen, data: { reviewStatus } });
      returned.push({ id: review.id, version, changed: true, reviewStatus });
      audit.push(auditOf(review, { reviewStatus, version }));
    }
    await dropDrafts(
      ctx,
      tx,
      returned.map(({ id }) => id),
    );
    return { value: returned, audit };
  });
}
