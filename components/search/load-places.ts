import { decodePlaces, type RawTable } from "@/lib/geo/place-table";
import type { PlaceTable } from "@/lib/geo/types";
import { loadFile } from "./load-file";

const tables = new Map<string, Promise<PlaceTable>>();

/** All places; the cast relies on our own files, whose address is the hash of their content. */
export function loadPlaces(addresses: readonly string[]): Promise<PlaceTable> {
  return remembered(addresses.join(" "), async () => {
    loadAllLetters();
    const parts = await Promise.all(addresses.map(loadFile));
    return decodePlaces(Object.assign({}, ...parts) as RawTable);
  });
}

/** The Gemeinden alone, which come first: enough to suggest from. */
export function loadFirstPlaces([first = ""]: readonly string[]): Promise<PlaceTable> {
  return remembered(first, async () => {
    const part = (await loadFile(first)) as Pick<RawTable, "counties" | "municipalities">;
    return decodePlaces({ ...part, districts: null, postcodes: null });
  });
}

/** A few names need the second file of the typeface ("Budyšin"): loaded for one hit, it would tell of the search. */
function loadAllLetters(): void {
  void document.fonts.load(`1em ${getComputedStyle(document.body).fontFamily}`, "š");
}

/** Decoding takes longer than loading from the cache, so it is done once. */
async function remembered(key: string, load: () => Promise<PlaceTable>): Promise<PlaceTable> {
  const table = tables.get(key) ?? load();
  tables.set(key, table);
  try {
    return await table;
  } catch (error) {
    tables.delete(key);
    throw error;
  }
}
