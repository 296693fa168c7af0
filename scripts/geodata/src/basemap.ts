import mapshaper from "mapshaper";
import { feature, mesh } from "topojson-client";
import { readWorld } from "./inputs";

/** West, south, east, north in degrees: Germany with its neighbours and seas. */
const WINDOW = "-4,42,24.5,60.5";
const GEOJSON = "format=geojson precision=0.0001";

/**
 * Land of all states, their borders, Germany and the lines between its Länder as TopoJSON. Germany's own border is
 * left out of the states' borders, because VG250 has it more exactly. Arguments are GeoJSON from `buildBoundaries`.
 */
export async function buildBasemap({ germany, landLines }: { germany: string; landLines: string }): Promise<string> {
  const world = readWorld();
  const { countries } = world.objects;
  const states = feature(world, countries).features.map(({ geometry }) => ({
    type: "Feature",
    properties: {},
    geometry,
  }));
  const borders = mesh(world, countries, (a, b) => {
    const isBorder = a !== b;
    return isBorder && a.properties.name !== "Germany" && b.properties.name !== "Germany";
  });
  const land = await simplified("land", { type: "FeatureCollection", features: states });
  const lines = await simplified("staaten", { type: "Feature", properties: {}, geometry: borders });
  const output = await mapshaper.applyCommands(
    [
      "-i land.json staaten.json germany.json lines.json combine-files",
      "-rename-layers land,staaten,deutschland,laender",
      "-filter-fields target=*",
      "-o basis.json target=land,staaten,deutschland,laender format=topojson quantization=30000",
    ].join(" "),
    { "land.json": land, "staaten.json": lines, "germany.json": germany, "lines.json": landLines },
  );
  return String(output["basis.json"]);
}

async function simplified(layer: "land" | "staaten", content: unknown): Promise<string> {
  const steps = {
    land: "-dissolve -simplify visvalingam weighted interval=300 keep-shapes -filter-islands min-area=2km2",
    staaten: "-simplify visvalingam weighted interval=300",
  };
  const output = await mapshaper.applyCommands(
    `-i in.json name=${layer} -clip bbox=${WINDOW} ${steps[layer]} -o out.json ${GEOJSON}`,
    { "in.json": JSON.stringify(content) },
  );
  return String(output["out.json"]);
}
