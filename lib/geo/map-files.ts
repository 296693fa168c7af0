import { readFileSync } from "node:fs";
import path from "node:path";
import { placeTable } from "@/lib/geo/tables";

/** What the map draws, in the order in which it is loaded. Server only. */
export const MAP_FILES = ["basis", "fluesse", "seen", "staedte", "kreise"] as const;
export type MapFile = (typeof MAP_FILES)[number];

/** Names of smaller places would not fit on the map at its last zoom. */
const SMALLEST_TOWN = 3000;

/** The JSON of one file; its sources and licences stand in `public/geo/LICENSE.md` and `lib/geo/data/LICENSE.md`. */
export function mapFile(name: MapFile): string {
  if (name === "staedte") return JSON.stringify(townColumns());
  return readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), "public/geo", `${name}.json`), "utf8");
}

/** Largest first, as columns; coordinates in 1/1000 degree. */
function townColumns() {
  const towns = placeTable()
    .municipalities.filter(({ population }) => population >= SMALLEST_TOWN)
    .sort((a, b) => b.population - a.population);
  return {
    licence: "ODbL-1.0",
    name: towns.map(({ name }) => name),
    lat: towns.map(({ lat }) => Math.round(lat * 1000)),
    lon: towns.map(({ lon }) => Math.round(lon * 1000)),
    population: towns.map(({ population }) => population),
  };
}
