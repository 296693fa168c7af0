import towns from "@/lib/geo/data/towns.json";
import { distance } from "@/lib/geo/distance";
import { at } from "@/lib/geo/raw";
import type { Point } from "@/lib/geo/types";

export type Town = Point & { name: string };

/** The Gemeinden with 50,000 people and more, largest first: names for areas of a map, small enough for every page. */
export const TOWNS: readonly Town[] = towns.name.map((name, row) => ({
  name,
  lat: at(towns.lat, row) / 1000,
  lon: at(towns.lon, row) / 1000,
}));

/** Rounded down, so that the window below is never too narrow. */
const KM_PER_DEGREE = 111;

/** The town nearest to a point, null when none is within so many km; of two at the same distance the earlier one. */
export function nearestTown(point: Point, among: readonly Town[], withinKm: number): Town | null {
  const degrees = withinKm / KM_PER_DEGREE;
  let nearest: Town | null = null;
  let nearestKm = Infinity;
  for (const town of among) {
    // Most towns lie too far north or south: that is cheaper to see than a distance.
    if (Math.abs(town.lat - point.lat) > degrees) continue;
    const km = distance(point, town);
    if (km > withinKm || km >= nearestKm) continue;
    nearest = town;
    nearestKm = km;
  }
  return nearest;
}
