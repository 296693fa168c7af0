import "server-only";
import { write, type Context } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { canWriteDraft } from "@/lib/providers/policy";

/**
 * Takes back what a draft said about one funder. Nobody was shown it and nobody looked at it, so nothing of it stays.
 * @throws conflict "by_hand" once it is in review
 */
export function dropClaim(ctx: Context, { id }: { id: string }): Promise<{ id: string }> {
  return write<{ id: string }>(ctx, async (tx) => {
    const cell = await tx.recognition.findUnique({
      where: { id },
      select: {
        version: true,
        _count: { select: { decisions: true } },
        offer: { select: { site: { select: { providerId: true, provider: { select: { visibility: true } } } } } },
      },
    });
    if (!cell) throw new AppError("not_found", "recognition");
    const { providerId, provider } = cell.offer.site;
    ensure(canWriteDraft(ctx.actor, { providerId, ...provider }));
    if (cell._count.decisions > 0) throw new AppError("conflict", "by_hand");
    // Somebody may be signing this moment.
    await tx.recognition.delete({ where: { id, version: cell.version } });
    return {
      value: { id },
      audit: { action: "recognition.drop", entity: "recognition", entityId: id, entryId: providerId },
    };
  });
}
