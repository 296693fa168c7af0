import "server-only";
import { write, type Context, type Written } from "@/lib/platform/context";
import { toColumn } from "@/lib/platform/day-column";
import { AppError, ensure } from "@/lib/platform/errors";
import { defined, difference } from "@/lib/platform/patch";
import { canAddParts, canEditFields, canPublish, canRemoveParts } from "@/lib/providers/policy";
import { ensureReason } from "@/lib/providers/rules";
import type { Visibility } from "@/lib/providers/types";
import type { Removed } from "@/lib/sites/commands";
import { ensureOffers } from "@/lib/sites/queries";
import { isLightPatch, isPlacesPatch } from "./rules";
import type { OfferDraft, OfferPatch } from "./schema";

/** The entry that a site belongs to, as policies ask about it. */
const ofEntry = { select: { providerId: true, provider: { select: { visibility: true } } } } as const;
const toEntry = ({ providerId, provider }: { providerId: string; provider: { visibility: Visibility } }) => ({
  providerId,
  ...provider,
});

/** A new offer at a site. @throws conflict when the site already has one of this area. */
export function createOffer(
  ctx: Context,
  { id: given, siteId, fields }: { id?: string; siteId: string; fields: OfferDraft },
): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    const site = await tx.site.findUnique({ where: { id: siteId }, ...ofEntry });
    ensure(canAddParts(ctx.actor, site ? toEntry(site) : { providerId: "", visibility: "ARCHIVED" }));
    if (!site) throw new AppError("not_found", "site");
    const { area, ...rest } = fields;
    const taken = await tx.offer.findUnique({ where: { siteId_area: { siteId, area } }, select: { id: true } });
    if (taken) throw new AppError("conflict", "area_taken");
    const { id, version } = await tx.offer.create({
      data: { ...defined({ id: given }), siteId, area, ...columns(rest) },
    });
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
    const found = await tx.offer.findUnique({ where: { id }, include: { site: ofEntry } });
    if (!found) throw new AppError("not_found", "offer");
    const touches = { isLight: isLightPatch(patch), isPlaces: isPlacesPatch(patch) };
    ensure(canEditFields(ctx.actor, { ...toEntry(found.site), ...touches }));
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

/**
 * Takes an offer away with all that is known of its recognitions.
 * @throws conflict "last_offer" when a public entry would have nothing left to show
 */
export function removeOffer(ctx: Context, { id, version }: { id: string; version: number }): Promise<Removed> {
  return write<Removed>(ctx, async (tx) => {
    const before = await tx.offer.findUnique({ where: { id }, select: { site: ofEntry } });
    if (!before) throw new AppError("not_found", "offer");
    // Somebody may be signing this moment.
    await tx.$queryRaw`SELECT FROM recognition WHERE offer_id = ${id}::uuid ORDER BY id FOR UPDATE`;
    const decisions = await tx.reviewDecision.count({ where: { recognition: { offerId: id } } });
    ensure(canRemoveParts(ctx.actor, { ...toEntry(before.site), decisions }));
    ensureReason(ctx);
    const { count } = await tx.offer.deleteMany({ where: { id, version } });
    if (count === 0) throw new AppError("conflict", "changed meanwhile");
    const entryId = before.site.providerId;
    await ensureOffers(tx, entryId);
    return {
      value: { id, entryId },
      audit: { action: "offer.remove", entity: "offer", entityId: id, entryId },
    };
  });
}

/** Part of a merge: the offer with its cells goes to another site. */
export function moveOffer(ctx: Context, { id, siteId }: { id: string; siteId: string }): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    const before = await tx.offer.findUnique({ where: { id }, select: { version: true } });
    const site = await tx.site.findUnique({ where: { id: siteId }, select: { providerId: true } });
    if (!before || !site) throw new AppError("not_found", before ? "site" : "offer");
    ensure(canPublish(ctx.actor));
    const version = before.version + 1;
    await tx.offer.update({ where: { id, version: before.version }, data: { siteId, version } });
    return {
      value: { id, version, changed: true },
      audit: { action: "offer.move", entity: "offer", entityId: id, entryId: site.providerId, version },
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
