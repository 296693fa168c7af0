import { at } from "@/lib/geo/raw";
import { project, type Spot } from "./projection";

type Properties = { ags?: string; level?: number; km2?: number };
type Geometry = { properties?: Properties } & (
  | { type: "LineString"; arcs: number[] }
  | { type: "MultiLineString" | "Polygon"; arcs: number[][] }
  | { type: "MultiPolygon"; arcs: number[][][] }
);

/** TopoJSON, quantised. */
export type Topology = {
  transform: { scale: [number, number]; translate: [number, number] };
  arcs: [number, number][][];
  objects: Record<string, { geometries: Geometry[] }>;
};

type Box = { west: number; north: number; east: number; south: number };

/** One line, or one polygon with its holes, projected. */
export type Shape = { properties: Properties; lines: Spot[][]; box: Box };

/** The lines and polygons of one object. Throws a RangeError when the object or an arc is missing. */
export function decodeShapes(topology: Topology, name: string): Shape[] {
  const object = topology.objects[name];
  if (!object) throw new RangeError(`no object ${name}`);
  const arcs = topology.arcs.map((arc) => decodeArc(arc, topology.transform));
  // ~i stands for arc i backwards; neighbouring arcs share their end point.
  const toLine = (indexes: number[]) =>
    indexes.flatMap((index, position) => {
      const arc = index < 0 ? at(arcs, ~index).toReversed() : at(arcs, index);
      return position === 0 ? arc : arc.slice(1);
    });
  return object.geometries.flatMap((geometry) =>
    linesOf(geometry).map((parts) => {
      const lines = parts.map(toLine);
      return { properties: geometry.properties ?? {}, lines, box: boxOf(lines) };
    }),
  );
}

/** Per line or polygon the arcs of its parts. */
function linesOf(geometry: Geometry): number[][][] {
  switch (geometry.type) {
    case "LineString":
      return [[geometry.arcs]];
    case "MultiLineString":
      return geometry.arcs.map((line) => [line]);
    case "Polygon":
      return [geometry.arcs];
    case "MultiPolygon":
      return geometry.arcs;
  }
}

function decodeArc(arc: [number, number][], { scale, translate }: Topology["transform"]): Spot[] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return project({ lon: x * scale[0] + translate[0], lat: y * scale[1] + translate[1] });
  });
}

function boxOf(lines: Spot[][]): Box {
  const box = { west: 1, north: 1, east: 0, south: 0 };
  for (const [x, y] of lines.flat()) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.north = Math.min(box.north, y);
    box.south = Math.max(box.south, y);
  }
  return box;
}
