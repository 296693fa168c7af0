import "server-only";
import { write, type Context, type Tx, type Written } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { isPartial } from "@/lib/recognitions/queries/partiality";
import { canWorkOn } from "../policy";

/** Finds the open case of an entry, or makes one. */
export function openCase(ctx: Context, { providerId }: { providerId: string }): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    await ensureWorkOn(ctx, tx, providerId);
    const open = await tx.reviewCase.findFirst({
      where: { providerId, closedAt: null },
      select: { id: true, version: true },
    });
    if (open) return { value: { ...open, changed: false }, audit: "unchanged" };
    const made = await tx.reviewCase.create({
      data: { providerId, createdAt: ctx.now },
      select: { id: true, version: true },
    });
    return {
      value: { ...made, changed: true },
      audit: { action: "review_case.open", entity: "review_case", entityId: made.id, version: made.version },
    };
  });
}

/** The right to write into an entry's case. */
export async function ensureWorkOn({ actor }: Context, tx: Tx, providerId: string): Promise<void> {
  if (!(await tx.provider.findUnique({ where: { id: providerId }, select: { id: true } })))
    throw new AppError("not_found", "provider");
  ensure(canWorkOn(actor, { isPartial: false }));
  if (await isPartial(tx, actor, providerId)) throw new AppError("forbidden", "partial");
}
