import type { Point } from "@/lib/geo/types";

/** Web Mercator; the whole world lies between 0 and 1, y grows to the south. */
export type Spot = readonly [x: number, y: number];

const EQUATOR_KM = 40_075.017;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

export function project({ lat, lon }: Point): Spot {
  const y = Math.log(Math.tan(Math.PI / 4 + radians(lat) / 2));
  return [(lon + 180) / 360, 0.5 - y / (2 * Math.PI)];
}

/** How much of the world's width a distance covers at a latitude. */
export function widthOf(km: number, lat: number): number {
  return km / (EQUATOR_KM * Math.cos(radians(lat)));
}
