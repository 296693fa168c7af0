import type { Area, Direction, Point } from "@/lib/geo/types";

const EARTH_RADIUS_KM = 6371.0088;
const DIRECTIONS: readonly Direction[] = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"];

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Distance in km along the surface (haversine). */
export function distance(a: Point, b: Point): number {
  const latitude = Math.sin(radians(b.lat - a.lat) / 2) ** 2;
  const longitude = Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  const chord = latitude + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * longitude;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** In which of eight directions `to` lies, seen from `from`; "N" for the same point. */
export function direction(from: Point, to: Point): Direction {
  const east = (to.lon - from.lon) * Math.cos(radians((from.lat + to.lat) / 2));
  const bearing = Math.atan2(east, to.lat - from.lat);
  const eighth = Math.round(bearing / (Math.PI / 4));
  return DIRECTIONS[(eighth + 8) % 8] ?? "N";
}

/** The `count` items nearest to `point`, nearest first, with their distance in km; ties keep their order. */
export function nearest<T extends Point>(point: Point, items: Iterable<T>, count: number): { item: T; km: number }[] {
  return Array.from(items, (item) => ({ item, km: distance(point, item) }))
    .sort((a, b) => a.km - b.km)
    .slice(0, count);
}

/**
 * Whether two places are at most `radiusKm` apart. "edge": they are farther apart, but not by more than both
 * points are uncertain, so the true places may still be inside.
 */
export function within(radiusKm: number, a: Area, b: Area): "inside" | "edge" | "outside" {
  const km = distance(a, b);
  if (km <= radiusKm) return "inside";
  return km - a.radius - b.radius <= radiusKm ? "edge" : "outside";
}
