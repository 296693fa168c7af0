import "server-only";
import { locateAddress } from "@/lib/geo/locate-address";
import { regionOf } from "@/lib/geo/region";
import { placeTable, regionTable } from "@/lib/geo/tables";
import { write, type Context, type Written } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { defined, difference } from "@/lib/platform/patch";
import { canEditEntry } from "@/lib/providers/policy";
import type { Pin, SiteDraft, SitePatch } from "./schema";
import type { Land, Precision } from "./types";

type SitePoint = { lat: number; lon: number; precision: Precision; uncertaintyKm: number; county: string; land: Land };

/**
 * A new place of delivery. Without a pin its point follows from postcode and city, with their uncertainty.
 * @throws invalid when neither postcode nor city is known, or the pin lies outside Germany
 */
export function createSite(
  ctx: Context,
  { providerId, fields, pin }: { providerId: string; fields: SiteDraft; pin?: Pin },
): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    const provider = await tx.provider.findUnique({ where: { id: providerId }, select: { id: true } });
    if (!provider) throw new AppError("not_found", "provider");
    ensure(canEditEntry(ctx.actor));
    const { postcode, city } = fields;
    const { id, version } = await tx.site.create({
      data: { providerId, ...columns(fields), postcode, city, ...pointOf({ postcode, city }, pin) },
    });
    return {
      value: { id, version, changed: true },
      audit: { action: "site.create", entity: "site", entityId: id, entryId: providerId, version },
    };
  });
}

/** A pin stays where somebody set it; a point from the postcode moves along with the address. */
export function editSite(
  ctx: Context,
  { id, version, patch, pin }: { id: string; version: number; patch: SitePatch; pin?: Pin },
): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    const before = await tx.site.findUnique({ where: { id } });
    if (!before) throw new AppError("not_found", "site");
    ensure(canEditEntry(ctx.actor));
    const { postcode, city } = { ...before, ...defined(patch) };
    const moved = postcode !== before.postcode || city !== before.city;
    const point = pin || (moved && before.precision === "POSTCODE") ? pointOf({ postcode, city }, pin) : {};
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

function pointOf(address: { postcode: string; city: string }, pin: Pin | undefined): SitePoint {
  if (pin) {
    const region = regionOf(regionTable(), pin);
    if (!region) throw new AppError("invalid", "the pin is not in Germany");
    return { ...pin, ...region, precision: "MANUAL", uncertaintyKm: 0 };
  }
  const found = locateAddress(placeTable(), address);
  if (!found) throw new AppError("invalid", "neither postcode nor city is known");
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
