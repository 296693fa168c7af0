import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildBasemap } from "./basemap";
import { buildBoundaries, FULL, MINI } from "./boundaries";
import { encodeModel } from "./encode";
import { buildLakes } from "./lakes";
import type { buildModel } from "./model";
import { buildRivers } from "./rivers";

const ROOT = path.join(import.meta.dirname, "../../..");
/** Where Debian's gmt-gshhg-high puts it; GSHHG_RIVERS names another copy. */
const RIVERS = process.env.GSHHG_RIVERS ?? "/usr/share/gmt-gshhg/binned_river_h.nc";

/** A file of the project: its path there and its text. */
export type BuiltFile = { path: string; text: string };

/** All files, without `fluesse.json` where the source of the rivers is missing. */
export async function buildFiles(model: ReturnType<typeof buildModel>): Promise<BuiltFile[]> {
  const places = Object.entries(encodeModel(model)).map(([name, text]) => ({ path: `lib/geo/data/${name}`, text }));
  const full = await buildBoundaries(FULL);
  const mini = await buildBoundaries(MINI);
  const map = {
    "laender.json": full.laender,
    "kreise.json": full.kreise,
    "laender-mini.json": mini.laender,
    "kreise-mini.json": mini.kreise,
    "basis.json": await buildBasemap(full),
    "seen.json": await buildLakes(),
    ...(existsSync(RIVERS) ? { "fluesse.json": await buildRivers(RIVERS) } : {}),
  };
  if (!existsSync(RIVERS)) console.log(`${RIVERS} is missing: fluesse.json stays as it is (see README.md).`);
  return [...places, ...Object.entries(map).map(([name, text]) => ({ path: `public/geo/${name}`, text }))];
}

/** The text of a file as it is in the project, or null. */
export function readProjectFile(file: string): string | null {
  const full = path.join(ROOT, file);
  return existsSync(full) ? readFileSync(full, "utf8") : null;
}

export function writeProjectFile({ path: file, text }: BuiltFile) {
  writeFileSync(path.join(ROOT, file), text);
}
