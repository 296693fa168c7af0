import { readFileSync } from "node:fs";
import { File } from "jsfive";
import mapshaper from "mapshaper";
import type { Position } from "./geometry";

const WINDOW = { west: 1, south: 44, east: 20, north: 58 };
/** 1 to 4 are rivers from large to small, 8 to 10 canals; these carry water only part of the year. */
const INTERMITTENT = [5, 6, 7];
/** Coordinates inside a bin are unsigned 16-bit numbers, stored as signed ones. */
const BIN_STEPS = 65_535;

/**
 * Rivers and canals as TopoJSON with their `level`, from GSHHG's NetCDF-4 file `binned_river_h.nc` (LGPL-3.0-or-later;
 * Debian gmt-gshhg-high). The file cuts the world into bins, row by row from the north-west.
 */
export async function buildRivers(file: string): Promise<string> {
  const features = readSegments(file).map(({ level, line }) => ({
    type: "Feature",
    properties: { level },
    geometry: { type: "LineString", coordinates: line },
  }));
  const { west, south, east, north } = WINDOW;
  const output = await mapshaper.applyCommands(
    [
      "-i rivers.json snap name=fluesse",
      `-clip bbox=${west},${south},${east},${north}`,
      "-dissolve level",
      "-simplify visvalingam weighted interval=250",
      "-o fluesse.json format=topojson quantization=20000",
    ].join(" "),
    { "rivers.json": JSON.stringify({ type: "FeatureCollection", features }) },
  );
  return String(output["fluesse.json"]);
}

function readSegments(path: string): { level: number; line: Position[] }[] {
  const content = readFileSync(path);
  const file = new File(content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength));
  const column = (name: string) => file.get(name).value;
  const binDegrees = column("Bin_size_in_minutes")[0] / 60;
  const binsPerRow = column("N_bins_in_360_longitude_range")[0];
  const firstSegment = column("Id_of_first_segment_in_a_bin");
  const segmentCount = column("N_segments_in_a_bin");
  const firstPoint = column("Id_of_first_point_in_a_segment");
  const pointCount = column("N_points_for_a_segment");
  const level = column("Hierarchial_level_of_a_segment");
  const x = column("Relative_longitude_from_SW_corner_of_bin");
  const y = column("Relative_latitude_from_SW_corner_of_bin");

  const degrees = (step: number) => ((step & 0xffff) * binDegrees) / BIN_STEPS;
  const range = (start: number, count: number) => Array.from({ length: count }, (_, i) => start + i);
  return range(0, firstSegment.length).flatMap((bin) => {
    const corner = cornerOf(bin, { binDegrees, binsPerRow });
    if (!isInWindow(corner, binDegrees)) return [];
    return range(firstSegment[bin], segmentCount[bin])
      .filter((segment) => !INTERMITTENT.includes(level[segment]))
      .map((segment) => ({
        level: level[segment],
        line: range(firstPoint[segment], pointCount[segment]).map((i): Position => [
          rounded(corner.lon + degrees(x[i])),
          rounded(corner.lat + degrees(y[i])),
        ]),
      }));
  });
}

/** About a metre. */
const rounded = (degrees: number) => Number(degrees.toFixed(5));

/** The south-west corner of a bin. */
function cornerOf(bin: number, { binDegrees, binsPerRow }: { binDegrees: number; binsPerRow: number }) {
  const east = (bin % binsPerRow) * binDegrees;
  const row = Math.floor(bin / binsPerRow);
  return { lon: east > 180 ? east - 360 : east, lat: 90 - (row + 1) * binDegrees };
}

const isInWindow = ({ lon, lat }: { lon: number; lat: number }, size: number) =>
  lon > WINDOW.west - size && lon < WINDOW.east && lat > WINDOW.south - size && lat < WINDOW.north;
