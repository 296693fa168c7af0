import type { Marker } from "@/lib/search/cluster";
import { siteKey, type SitePoint } from "@/lib/search/site-points";

/** The sites behind a marker. */
export function pointsOf(marker: Marker): SitePoint[] {
  return marker.kind === "site" ? [marker.point] : marker.points;
}

/** Whether a marker has this key, or stands for the site with this key. */
export function isIn(marker: Marker, key: string): boolean {
  return marker.key === key || pointsOf(marker).some((point) => siteKey(point) === key);
}
