import "server-only";
import { write, type Context, type Written } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { isWorkLeft } from "../rules/work-lines";
import type { CaseAsShown } from "../schema";
import { loadCase } from "./load-case";
import { ensureWorkOn } from "./open-case";

/** Ends the case: what is written stays. @throws conflict "work_left" while a review is under way */
export function closeCase(ctx: Context, { providerId, version }: CaseAsShown): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    await ensureWorkOn(ctx, tx, providerId);
    const { open, facts } = await loadCase(ctx, tx, providerId);
    if (!open) throw new AppError("not_found", "open case");
    if (isWorkLeft(facts)) throw new AppError("conflict", "work_left");
    const { count } = await tx.reviewCase.updateMany({
      where: { id: open.id, version, closedAt: null },
      data: { closedAt: ctx.now, version: { increment: 1 } },
    });
    if (count === 0) throw new AppError("conflict", "changed meanwhile");
    const value = { id: open.id, version: version + 1, changed: true };
    return {
      value,
      audit: { action: "review_case.close", entity: "review_case", entityId: open.id, version: value.version },
    };
  });
}
