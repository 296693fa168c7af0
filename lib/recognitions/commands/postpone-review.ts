import "server-only";
import { write, type Context, type Written } from "@/lib/platform/context";
import { berlinDay } from "@/lib/platform/day";
import { toColumn } from "@/lib/platform/day-column";
import { AppError } from "@/lib/platform/errors";
import { mayPostponeTo } from "../rules/review";
import type { ReviewPostponementInput } from "../schema";
import { changeCell } from "./change-cell";
import { loadReview } from "./load-review";

/**
 * Wiedervorlage: when somebody looks at the cell again. It never lengthens a confirmation.
 * @throws conflict for a day that is past or later than the check that is due
 */
export function postponeReview(ctx: Context, input: ReviewPostponementInput): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    const { id, cell, providerId } = await loadReview(ctx, tx, input);
    if (!mayPostponeTo(cell, input.nextReviewOn, berlinDay(ctx.now))) throw new AppError("conflict", "postponement");
    const data = { nextReviewOn: toColumn(input.nextReviewOn) };
    const version = await changeCell(tx, { id, version: input.version, data });
    return {
      value: { id, version, changed: true },
      audit: { action: "recognition.postpone", entity: "recognition", entityId: id, entryId: providerId, version },
    };
  });
}
