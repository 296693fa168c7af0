import "server-only";
import { locateAddress } from "@/lib/geo/locate-address";
import { regionOf } from "@/lib/geo/region";
import { placeTable, regionTable } from "@/lib/geo/tables";
import { write, type Context, type Written } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { defined, difference } from "@/lib/platform/patch";
import { canAddParts, canEditFields, canPublish, canRemoveParts } from "@/lib/providers/policy";
import { ensureReason } from "@/lib/providers/rules";
import { ensureOffers } from "./queries";
import { isLightPatch } from "./rules";
import type { Pin, SiteDraft, SitePatch, SitePoint } from "./schema";

/** What is gone, and the entry that it belonged to. */
export type Removed = { id: string; entryId: string };

/** A pin, a point as it was once stored, or null: where postcode and city say. */
type Position = Pin | SitePoint | null;

/**
 * A new place of delivery. Without a pin its point follows from postcode and city, with their uncertainty.
 * @throws invalid when neither postcode nor city is known, or the pin lies outside Germany
 */
export function createSite(
  ctx: Context,
  { id: given, providerId, fields, pin = null }: { id?: string; providerId: string; fields: SiteDraft; pin?: Position },
): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    const provider = await tx.provider.findUnique({ where: { id: providerId }, select: { visibility: true } });
    ensure(canAddParts(ctx.actor, { providerId, visibility: provider?.visibility ?? "ARCHIVED" }));
    if (!provider) throw new AppError("not_found", "provider");
    const { postcode, city } = fields;
    const { id, version } = await tx.site.create({
      data: { ...defined({ id: given }), providerId, ...columns(fields), postcode, city, ...pointOf(fields, pin) },
    });
    return {
      value: { id, version, changed: true },
      audit: { action: "site.create", entity: "site", entityId: id, entryId: providerId, version },
    };
  });
}

/**
 * A pin stays where somebody set it; a point from the postcode moves along with the address. A pin of null takes it
 * back to where the address says.
 */
export function editSite(
  ctx: Context,
  { id, version, patch, pin }: { id: string; version: number; patch: SitePatch; pin?: Position },
): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    const found = await tx.site.findUnique({ where: { id }, include: { provider: { select: { visibility: true } } } });
    if (!found) throw new AppError("not_found", "site");
    const { provider, ...before } = found;
    const isLight = pin === undefined && isLightPatch(patch);
    ensure(canEditFields(ctx.actor, { ...provider, providerId: before.providerId, isLight }));
    const { postcode, city } = { ...before, ...defined(patch) };
    const moved = postcode !== before.postcode || city !== before.city;
    const follows = pin === undefined && moved && before.precision === "POSTCODE";
    const point = pin !== undefined || follows ? pointOf({ postcode, city }, pin ?? null) : {};
    const changes = difference(before, { ...columns(patch), ...point });
    if (!changes) return { value: { id, version: before.version, changed: false }, audit: "unchanged" };
    const { count } = await tx.site.updateMany({
      where: { id, version },
      data: { ...changes, version: { increment: 1 } },
    });
    if (count === 0) throw new AppError("conflict", "changed meanwhile");
    return {
      value: { id, version: version + 1, changed: true },
      audit: { action: "site.edit", entity: "site", entityId: id, entryId: before.providerId, version: version + 1 },
    };
  });
}

/**
 * Takes a site away with its offers and all that is known of their recognitions.
 * @throws conflict "last_offer" when a public entry would have nothing left to show
 */
export function removeSite(ctx: Context, { id, version }: { id: string; version: number }): Promise<Removed> {
  return write<Removed>(ctx, async (tx) => {
    const before = await tx.site.findUnique({
      where: { id },
      select: { providerId: true, provider: { select: { visibility: true } } },
    });
    if (!before) throw new AppError("not_found", "site");
    // Somebody may be signing this moment.
    await tx.$queryRaw`
      SELECT FROM recognition r JOIN offer o ON o.id = r.offer_id
      WHERE o.site_id = ${id}::uuid ORDER BY r.id FOR UPDATE OF r`;
    const decisions = await tx.reviewDecision.count({ where: { recognition: { offer: { siteId: id } } } });
    ensure(canRemoveParts(ctx.actor, { ...before.provider, providerId: before.providerId, decisions }));
    ensureReason(ctx);
    const { count } = await tx.site.deleteMany({ where: { id, version } });
    if (count === 0) throw new AppError("conflict", "changed meanwhile");
    await ensureOffers(tx, before.providerId);
    return {
      value: { id, entryId: before.providerId },
      audit: { action: "site.remove", entity: "site", entityId: id, entryId: before.providerId },
    };
  });
}

/** Part of a merge: the site with all that is its own goes to another entry. */
export function moveSite(ctx: Context, { id, providerId }: { id: string; providerId: string }): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    const before = await tx.site.findUnique({ where: { id }, select: { version: true } });
    if (!before) throw new AppError("not_found", "site");
    ensure(canPublish(ctx.actor));
    const version = before.version + 1;
    await tx.site.update({ where: { id, version: before.version }, data: { providerId, version } });
    return {
      value: { id, version, changed: true },
      audit: { action: "site.move", entity: "site", entityId: id, entryId: providerId, version },
    };
  });
}

function pointOf(address: { postcode: string; city: string }, pin: Position): SitePoint {
  if (pin && "precision" in pin) return pin;
  if (pin) {
    const region = regionOf(regionTable(), pin);
    if (!region) throw new AppError("invalid", "not_in_germany");
    return { lat: pin.lat, lon: pin.lon, ...region, precision: "MANUAL", uncertaintyKm: pin.uncertaintyKm ?? 0 };
  }
  const found = locateAddress(placeTable(), address);
  if (!found) throw new AppError("invalid", "unknown_place");
  const { lat, lon, county, land, precision, radius } = found;
  return { lat, lon, county, land, precision, uncertaintyKm: radius };
}

function columns({ catchment, ...fields }: SitePatch) {
  return defined({ ...fields, ...(catchment === undefined ? {} : catchmentColumns(catchment)) });
}

function catchmentColumns(catchment: NonNullable<SitePatch["catchment"]> | null) {
  return {
    catchmentKind: catchment?.kind ?? null,
    catchmentCounties: catchment?.kind === "COUNTIES" ? catchment.counties : [],
    catchmentKm: catchment?.kind === "RADIUS" ? catchment.km : null,
  };
}
