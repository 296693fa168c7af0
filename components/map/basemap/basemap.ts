import { at } from "@/lib/geo/raw";
import type { LabelledTown } from "./place-labels";
import { project } from "./projection";
import { decodeShapes, type Shape, type Topology } from "./topology";

export type Drawing = Pick<Shape, "properties" | "box"> & { path: Path2D };

/** What is drawn behind the markers; parts that are not loaded yet are empty. */
export type Basemap = {
  land: Drawing[];
  states: Drawing[];
  germany: Drawing[];
  lands: Drawing[];
  rivers: Drawing[];
  lakes: Drawing[];
  counties: Drawing[];
  /** Largest first. */
  towns: LabelledTown[];
};

export const EMPTY_BASEMAP: Basemap = {
  land: [],
  states: [],
  germany: [],
  lands: [],
  rivers: [],
  lakes: [],
  counties: [],
  towns: [],
};

type TownColumns = { name: string[]; lat: number[]; lon: number[]; population: number[] };

/** The parts in one file, by its name; the casts rely on the committed files, which `topology.test.ts` checks. */
export function readPart(name: string, json: unknown): Partial<Basemap> {
  if (name === "staedte") return { towns: readTowns(json as TownColumns) };
  const draw = (object: string) => decodeShapes(json as Topology, object).map(toDrawing);
  switch (name) {
    case "basis":
      return { land: draw("land"), states: draw("staaten"), germany: draw("deutschland"), lands: draw("laender") };
    case "fluesse":
      return { rivers: draw("fluesse") };
    case "seen":
      return { lakes: draw("seen") };
    case "kreise":
      return { counties: draw("kreise") };
    default:
      return {};
  }
}

function readTowns({ name, lat, lon, population }: TownColumns): LabelledTown[] {
  return name.map((town, row) => ({
    name: town,
    spot: project({ lat: at(lat, row) / 1000, lon: at(lon, row) / 1000 }),
    population: at(population, row),
  }));
}

function toDrawing({ properties, lines, box }: Shape): Drawing {
  const path = new Path2D();
  for (const line of lines) {
    for (const [position, [x, y]] of line.entries()) {
      if (position === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
  }
  return { properties, box, path };
}
