import { distance } from "@/lib/geo/distance";
import type { Point } from "@/lib/geo/types";

/** As in GeoJSON: [longitude, latitude] in degrees. */
export type Position = [lon: number, lat: number];
export type Ring = Position[];
/** An outer ring and its holes. */
export type Polygon = Ring[];
export type Geometry = { type: "Polygon"; coordinates: Polygon } | { type: "MultiPolygon"; coordinates: Polygon[] };

export type Box = { west: number; south: number; east: number; north: number };

/** Length of a degree in km: of latitude anywhere, of longitude at the equator. */
export const KM_PER_LAT = 111.195;
const KM_PER_EQUATOR_LON = 111.32;

export const kmPerLon = (lat: number) => KM_PER_EQUATOR_LON * Math.cos((lat * Math.PI) / 180);

export const polygonsOf = (geometry: Geometry): Polygon[] =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

/** Area and centroid. Flat at the latitude of the first corner, which is exact enough for a Gemeinde or a lake. */
export function surface(polygons: readonly Polygon[]): { km2: number; centre: Point } {
  const kmEast = kmPerLon(polygons[0][0][0][1]);
  let km2 = 0;
  let lat = 0;
  let lon = 0;
  for (const polygon of polygons) {
    polygon.forEach((ring, position) => {
      const moments = ringMoments(ring, kmEast);
      const isHole = position > 0;
      // The sources disagree about the direction of rings, so it must not matter.
      const sign = moments.km2 < 0 === isHole ? 1 : -1;
      km2 += sign * moments.km2;
      lat += sign * moments.lat;
      lon += sign * moments.lon;
    });
  }
  return { km2, centre: { lat: lat / km2, lon: lon / km2 } };
}

/** Signed area (shoelace formula), and the centroid multiplied by it. */
function ringMoments(ring: Ring, kmEast: number) {
  const [originLon, originLat] = ring[0];
  const inPlane = ([lon, lat]: Position) => ({ x: (lon - originLon) * kmEast, y: (lat - originLat) * KM_PER_LAT });
  let doubled = 0;
  let x = 0;
  let y = 0;
  let from = inPlane(ring[ring.length - 1]);
  for (const corner of ring) {
    const to = inPlane(corner);
    const cross = from.x * to.y - to.x * from.y;
    doubled += cross;
    x += (from.x + to.x) * cross;
    y += (from.y + to.y) * cross;
    from = to;
  }
  const km2 = doubled / 2;
  return { km2, lon: x / 6 / kmEast + km2 * originLon, lat: y / 6 / KM_PER_LAT + km2 * originLat };
}

/** Whether a point lies inside: a line from it to the west crosses the rings of one polygon an odd number of times. */
export function contains(polygons: readonly Polygon[], point: Point): boolean {
  return polygons.some((polygon) => polygon.reduce((sum, ring) => sum + crossings(ring, point), 0) % 2 === 1);
}

function crossings(ring: Ring, { lat, lon }: Point) {
  let count = 0;
  let from = ring[ring.length - 1];
  for (const to of ring) {
    const spans = to[1] > lat !== from[1] > lat;
    if (spans && lon < ((from[0] - to[0]) * (lat - to[1])) / (from[1] - to[1]) + to[0]) count++;
    from = to;
  }
  return count;
}

export function boxOf(polygons: readonly Polygon[]): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [outer] of polygons) {
    for (const [lon, lat] of outer) {
      box.west = Math.min(box.west, lon);
      box.east = Math.max(box.east, lon);
      box.south = Math.min(box.south, lat);
      box.north = Math.max(box.north, lat);
    }
  }
  return box;
}

export const inBox = (box: Box, { lat, lon }: Point) =>
  lat >= box.south && lat <= box.north && lon >= box.west && lon <= box.east;

/** Whether two boxes have a point in common. */
export const overlaps = (a: Box, b: Box) =>
  a.east >= b.west && a.west <= b.east && a.north >= b.south && a.south <= b.north;

/** Radius in km of a disc with that area. */
export const equivalentRadius = (km2: number) => Math.sqrt(km2 / Math.PI);

/** Length of a ring in km. */
export function perimeter(ring: Ring): number {
  const point = ([lon, lat]: Position) => ({ lat, lon });
  return ring.slice(1).reduce((sum, to, i) => sum + distance(point(ring[i]), point(to)), 0);
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** The median latitude and the median longitude: one wrong point among several does no harm. */
export function middle(points: readonly Point[]): Point {
  return { lat: median(points.map((point) => point.lat)), lon: median(points.map((point) => point.lon)) };
}

/** The weighted mean of points. */
export function mean<T>(items: readonly T[], weight: (item: T) => number, pointOf: (item: T) => Point): Point {
  let total = 0;
  let lat = 0;
  let lon = 0;
  for (const item of items) {
    const share = weight(item);
    const point = pointOf(item);
    total += share;
    lat += share * point.lat;
    lon += share * point.lon;
  }
  return { lat: lat / total, lon: lon / total };
}
