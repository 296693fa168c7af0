import mapshaper from "mapshaper";
import { boxOf, overlaps, perimeter, polygonsOf, surface, type Polygon } from "./geometry";
import { readWaters } from "./inputs";

/** Germany and half a degree around it. */
const WINDOW = { west: 5.2, south: 46.8, east: 15.6, north: 55.3 };
const MIN_KM2 = 1.5;
/** Area over the area of a disc with the same shore: wide rivers come in pieces, and these are long and thin. */
const MIN_COMPACTNESS = 0.06;
/** The ocean is one polygon. */
const MAX_WIDTH_DEGREES = 20;

/** Lakes in and near Germany as TopoJSON with their area in km², largest first. */
export async function buildLakes(): Promise<string> {
  const lakes = readWaters()
    .flatMap(polygonsOf)
    .flatMap((polygon) => toLake(polygon) ?? [])
    .toSorted((a, b) => b.properties.km2 - a.properties.km2);
  const output = await mapshaper.applyCommands(
    [
      "-i lakes.json name=seen",
      "-simplify visvalingam weighted interval=200 keep-shapes",
      "-o seen.json format=topojson quantization=10000",
    ].join(" "),
    { "lakes.json": JSON.stringify({ type: "FeatureCollection", features: lakes }) },
  );
  return String(output["seen.json"]);
}

function toLake(polygon: Polygon) {
  const box = boxOf([polygon]);
  if (!overlaps(box, WINDOW) || box.east - box.west > MAX_WIDTH_DEGREES) return null;
  const { km2 } = surface([polygon]);
  if (km2 < MIN_KM2) return null;
  const compactness = (4 * Math.PI * km2) / perimeter(polygon[0]) ** 2;
  if (compactness < MIN_COMPACTNESS) return null;
  return {
    type: "Feature",
    properties: { km2: Math.round(km2) },
    geometry: { type: "Polygon", coordinates: polygon },
  };
}
