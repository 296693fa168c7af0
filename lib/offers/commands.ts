import "server-only";
import { write, type Context, type Written } from "@/lib/platform/context";
import { toColumn } from "@/lib/platform/day-column";
import { AppError, ensure } from "@/lib/platform/errors";
import { defined, difference } from "@/lib/platform/patch";
import { canEditEntry } from "@/lib/providers/policy";
import type { OfferDraft, OfferPatch } from "./schema";

/** A new offer at a site. @throws conflict when the site already has one of this area. */
export function createOffer(
  ctx: Context,
  { siteId, fields }: { siteId: string; fields: OfferDraft },
): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    const site = await tx.site.findUnique({ where: { id: siteId }, select: { providerId: true } });
    if (!site) throw new AppError("not_found", "site");
    ensure(canEditEntry(ctx.actor));
    const { area, ...rest } = fields;
    const taken = await tx.offer.findUnique({ where: { siteId_area: { siteId, area } }, select: { id: true } });
    if (taken) throw new AppError("conflict", "the site has an offer of this area");
    const { id, version } = await tx.offer.create({ data: { siteId, area, ...columns(rest) } });
    return {
      value: { id, version, changed: true },
      audit: { action: "offer.create", entity: "offer", entityId: id, entryId: site.providerId, version },
    };
  });
}

export function editOffer(
  ctx: Context,
  { id, version, patch }: { id: string; version: number; patch: OfferPatch },
): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    const found = await tx.offer.findUnique({ where: { id }, include: { site: { select: { providerId: true } } } });
    if (!found) throw new AppError("not_found", "offer");
    ensure(canEditEntry(ctx.actor));
    const changes = difference(found, columns(patch));
    if (!changes) return { value: { id, version: found.version, changed: false }, audit: "unchanged" };
    const { count } = await tx.offer.updateMany({
      where: { id, version },
      data: { ...changes, version: { increment: 1 } },
    });
    if (count === 0) throw new AppError("conflict", "changed meanwhile");
    return {
      value: { id, version: version + 1, changed: true },
      audit: {
        action: "offer.edit",
        entity: "offer",
        entityId: id,
        entryId: found.site.providerId,
        version: version + 1,
      },
    };
  });
}

function columns({ placesOn, pausedUntil, nextStartOn, ...fields }: OfferPatch) {
  return defined({
    ...fields,
    placesOn: toColumn(placesOn),
    pausedUntil: toColumn(pausedUntil),
    nextStartOn: toColumn(nextStartOn),
  });
}
