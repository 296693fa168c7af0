import "server-only";
import { readFileSync } from "node:fs";
import path from "node:path";
import { env } from "@/lib/platform/env";
import { type HashedFile, hashedFile } from "@/lib/platform/hashed-file";
import { toSearchFile } from "../formats/search-file";
import type { Directory } from "../types/directory";
import { getDirectory } from "./directory";

let made: { directory: Directory; file: HashedFile } | undefined;
let places: HashedFile[] | undefined;

/** What a browser needs of the present directory; none when it is too large for one. */
export async function getDirectoryFile(now: Date): Promise<HashedFile | null> {
  const directory = await getDirectory(now);
  if (directory.index.providers.length > env().SEARCH_CLIENT_LIMIT) return null;
  if (made?.directory !== directory) {
    made = { directory, file: hashedFile(JSON.stringify(toSearchFile(directory))) };
  }
  return made.file;
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
  const file = await getDirectoryFile(now);
  return {
    directory: file ? `/verzeichnis/${file.name}` : null,
    places: getPlaceFiles().map(({ name }) => `/orte/${name}`),
  };
}
