import { distance } from "@/lib/geo/distance";
import type { Radius, Reach, SearchPlace, SearchSite } from "./types";

/** The steps of the radius, in which an empty search is widened. */
export const RADII = [10, 25, 50, 100, "NATIONWIDE"] as const satisfies readonly Radius[];

/** Smallest step of RADII at which a site is a hit: by distance less both uncertainties, or at once by catchment. */
export function stepOf(site: SearchSite, place: SearchPlace, km: number): number {
  if (catchmentReach(site, place, km) !== null) return 0;
  const nearest = km - site.radius - place.radius;
  return RADII.findIndex((radius) => radius === "NATIONWIDE" || nearest <= radius);
}

/** How a site reaches the place, null when it does not. */
export function reachOf(site: SearchSite, place: SearchPlace, around: { km: number; radius: Radius }): Reach | null {
  const { km, radius } = around;
  if (radius === "NATIONWIDE") return "anywhere";
  if (km <= radius) return "near";
  if (km - site.radius - place.radius <= radius) return "edge";
  return catchmentReach(site, place, km);
}

export function kmTo(site: SearchSite, place: SearchPlace): number {
  return distance(place, site);
}

function catchmentReach(site: SearchSite, place: SearchPlace, km: number): "catchment" | "nationwide" | null {
  const catchment = site.catchment;
  if (catchment === null) return null;
  switch (catchment.kind) {
    case "COUNTIES":
      return catchment.counties.includes(place.county) ? "catchment" : null;
    case "RADIUS":
      return km - site.radius - place.radius <= catchment.km ? "catchment" : null;
    case "LAND":
      return site.land === place.land ? "catchment" : null;
    case "NATIONWIDE":
      return "nationwide";
  }
}
