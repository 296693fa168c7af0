import { landOfAgs } from "@/lib/geo/lands";
import { at } from "@/lib/geo/raw";
import type { Point, Region } from "@/lib/geo/types";

type Geometry =
  | { type: "Polygon"; arcs: number[][]; properties: { ags: string } }
  | { type: "MultiPolygon"; arcs: number[][][]; properties: { ags: string } };

/** `public/geo/kreise.json`: TopoJSON, quantised, with the Kreis's AGS as a property. */
export type RawRegions = {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
  objects: { kreise: { geometries: Geometry[] } };
};

/** [lon, lat] */
type Position = readonly [number, number];
type Shape = Region & { rings: Position[][]; west: number; east: number; south: number; north: number };
export type RegionTable = readonly Shape[];

/** Decodes Kreis polygons. Throws a RangeError when an arc is missing or an AGS has no Land. */
export function decodeRegions(raw: RawRegions): RegionTable {
  const { scale, translate } = raw.transform;
  const arcs = raw.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): Position => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  // TopoJSON (RFC draft, 2.1.4): ~i stands for arc i backwards; neighbouring arcs share their end point.
  const toRing = (indexes: number[]) =>
    indexes.flatMap((index) => (index < 0 ? at(arcs, ~index).toReversed() : at(arcs, index)).slice(1));
  return raw.objects.kreise.geometries.map((geometry) => {
    const polygons = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
    return toShape(geometry.properties.ags, polygons.flat().map(toRing));
  });
}

/** Simplified coasts and borders run up to about this far beside the true ones; a degree of latitude is 111 km. */
const TOLERANCE = 1 / 111;
const STEPS = [-TOLERANCE, 0, TOLERANCE];

/**
 * Land and Kreis in which a point lies; null abroad and at sea, but for one kilometre along coast and border.
 * 99.6 % of all Gemeinden fall in their own Kreis.
 */
export function regionOf(regions: RegionTable, { lat, lon }: Point): Region | null {
  const around = STEPS.flatMap((north) => STEPS.map((east): Position => [lon + 1.6 * east, lat + north]));
  const shape = findShape(regions, [lon, lat]) ?? around.map((point) => findShape(regions, point)).find(Boolean);
  return shape ? { land: shape.land, county: shape.county } : null;
}

function findShape(regions: RegionTable, [lon, lat]: Position): Shape | undefined {
  return regions.find(
    ({ west, east, south, north, rings }) =>
      lon >= west && lon <= east && lat >= south && lat <= north && isInside(rings, [lon, lat]),
  );
}

function toShape(county: string, rings: Position[][]): Shape {
  const land = landOfAgs(county);
  if (!land) throw new RangeError(`no Land has the AGS ${county}`);
  const lons = rings.flat().map(([lon]) => lon);
  const lats = rings.flat().map(([, lat]) => lat);
  const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
  return { land: land.code, county, rings, west, east, south, north };
}

/** Even-odd rule over all rings, so holes and islands need no special case. */
function isInside(rings: readonly Position[][], [lon, lat]: Position) {
  let inside = false;
  for (const ring of rings) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from && crosses(from, to, [lon, lat])) inside = !inside;
      from = to;
    }
  }
  return inside;
}

/** Whether the ray from the point to the east meets the edge. */
function crosses([fromLon, fromLat]: Position, [toLon, toLat]: Position, [lon, lat]: Position) {
  if (fromLat > lat === toLat > lat) return false;
  return lon < ((fromLon - toLon) * (lat - toLat)) / (fromLat - toLat) + toLon;
}
