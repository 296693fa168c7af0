import "server-only";
import { db } from "@/lib/platform/db";
import type { Insider } from "@/lib/platform/insider";
import type { StaffEntry, StaffOffer, StaffSite } from "../types/staff-entry";
import { getStaffEntry } from "./staff-entry";

type SitePart = { entry: StaffEntry; site: StaffSite };

/** A site with its entry; null when there is none. */
export async function getStaffSite(staff: Insider, id: string, now: Date): Promise<SitePart | null> {
  const row = await db.site.findUnique({ where: { id }, select: { providerId: true } });
  const entry = row && (await getStaffEntry(staff, row.providerId, now));
  const site = entry?.sites.find((one) => one.id === id);
  return entry && site ? { entry, site } : null;
}

/** An offer with its site and entry; null when there is none. */
export async function getStaffOffer(
  staff: Insider,
  id: string,
  now: Date,
): Promise<(SitePart & { offer: StaffOffer }) | null> {
  const row = await db.offer.findUnique({ where: { id }, select: { siteId: true } });
  const part = row && (await getStaffSite(staff, row.siteId, now));
  const offer = part?.site.offers.find((one) => one.id === id);
  return part && offer ? { ...part, offer } : null;
}
