import "server-only";
import { write, type Context, type Written } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { canPublish } from "@/lib/providers/policy";

/** Part of a merge: the cell with its events, decisions and evidence goes to an offer of the same area. */
export function moveCell(ctx: Context, { id, offerId }: { id: string; offerId: string }): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    const before = await tx.recognition.findUnique({ where: { id }, select: { version: true, area: true } });
    const offer = await tx.offer.findUnique({
      where: { id: offerId },
      select: { area: true, site: { select: { providerId: true } } },
    });
    if (!before || !offer) throw new AppError("not_found", before ? "offer" : "recognition");
    ensure(canPublish(ctx.actor));
    if (before.area !== offer.area) throw new AppError("invalid", "another area");
    const version = before.version + 1;
    await tx.recognition.update({ where: { id, version: before.version }, data: { offerId, version } });
    const entryId = offer.site.providerId;
    return {
      value: { id, version, changed: true },
      audit: { action: "recognition.move", entity: "recognition", entityId: id, entryId, version },
    };
  });
}

/** Part of a merge: of two cells for one offer and funder only one can stay. The version before keeps the other. */
export function removeCell(ctx: Context, { id }: { id: string }): Promise<{ id: string }> {
  return write<{ id: string }>(ctx, async (tx) => {
    const before = await tx.recognition.findUnique({
      where: { id },
      select: { offer: { select: { site: { select: { providerId: true } } } } },
    });
    if (!before) throw new AppError("not_found", "recognition");
    ensure(canPublish(ctx.actor));
    await tx.recognition.delete({ where: { id } });
    const entryId = before.offer.site.providerId;
    return {
      value: { id },
      audit: { action: "recognition.remove", entity: "recognition", entityId: id, entryId },
    };
  });
}
