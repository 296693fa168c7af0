import type { Point } from "@/lib/geo/types";

/** The smallest box round Germany, in degrees, widened to tenths; the database checks the same numbers. */
export const GERMANY = { south: 47.2, north: 55.1, west: 5.8, east: 15.1 } as const;

/** A cheap test against swapped or mistyped coordinates; `regionOf` knows the border. */
export function isInGermanyBox({ lat, lon }: Point): boolean {
  return lat >= GERMANY.south && lat <= GERMANY.north && lon >= GERMANY.west && lon <= GERMANY.east;
}
