import "server-only";
import { readFileSync } from "node:fs";
import path from "node:path";
import { env } from "@/lib/platform/env";
import { type HashedFile, hashedFile } from "@/lib/platform/hashed-file";
import { toSearchFile } from "../formats/search-file";
import type { Directory } from "../types";
import { getDirectory } from "./directory";

/** Pages that are open during a change still name the file before it. */
const KEPT = 3;

let made: { directory: Directory; files: HashedFile[] } | undefined;
let places: HashedFile[] | undefined;

/** The files of the present and the last directories, newest first; none when it is too large for a browser. */
export async function getDirectoryFiles(now: Date): Promise<HashedFile[]> {
  const directory = await getDirectory(now);
  if (directory.index.providers.length > env().SEARCH_CLIENT_LIMIT) return [];
  if (made?.directory !== directory) {
    const file = hashedFile(JSON.stringify(toSearchFile(directory)));
    const older = (made?.files ?? []).filter(({ name }) => name !== file.name);
    made = { directory, files: [file, ...older].slice(0, KEPT) };
  }
  return made.files;
}

/** The place tables: first the Gemeinden, then what makes them complete. */
export function getPlaceFiles(): HashedFile[] {
  places ??= [joined(["counties", "municipalities"]), joined(["districts", "postcodes"])].map(hashedFile);
  return places;
}

/** One object of several JSON files, each under its own name. */
function joined(names: string[]): string {
  const read = (name: string) =>
    readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), `lib/geo/data/${name}.json`), "utf8");
  return `{${names.map((name) => `"${name}":${read(name)}`).join(",")}}`;
}

/** Where a browser finds what it needs to search on its own. */
export async function getSearchFiles(now: Date): Promise<{ directory: string | null; places: string[] }> {
  const [newest] = await getDirectoryFiles(now);
  return {
    directory: newest ? `/verzeichnis/${newest.name}` : null,
    places: getPlaceFiles().map(({ name }) => `/orte/${name}`),
  };
}
