import { fold, foldBare, significant } from "@/lib/geo/fold";
import type { Place, PlaceName, PlaceTable } from "@/lib/geo/types";

/**
 * Places for a combobox while somebody types: postcodes that begin with the digits; else names that begin with the
 * text, largest first, then names in which a later word does ("Oeynhausen" → Bad Oeynhausen). At most `limit`.
 */
export function suggestPlaces(table: PlaceTable, typed: string, limit: number): Place[] {
  const digits = /^\s*(?:D\s*-?\s*)?(\d{1,5})/i.exec(typed)?.[1];
  if (digits !== undefined) return postcodesBeginning(table, { digits, limit });

  const keys = new Set([fold(typed), foldBare(typed)].map((words) => significant(words).join(" ")));
  keys.delete("");
  const found = new Set<Place>();
  const tests = [...keys].flatMap((key): ((name: PlaceName) => boolean)[] => [
    (name) => name.key === key,
    (name) => name.key.startsWith(key),
  ]);
  const later = [...keys].map((key) => (name: PlaceName) => name.key.includes(` ${key}`));
  for (const test of [...tests, ...later]) collect(table, { test, found, limit });
  return [...found].slice(0, limit);
}

type Collection = { test: (name: PlaceName) => boolean; found: Set<Place>; limit: number };

function collect(table: PlaceTable, { test, found, limit }: Collection) {
  for (const name of table.names.values()) {
    if (found.size >= limit) return;
    if (!test(name)) continue;
    for (const place of name.places) found.add(place);
  }
}

function postcodesBeginning(table: PlaceTable, { digits, limit }: { digits: string; limit: number }): Place[] {
  const found: Place[] = [];
  for (const place of table.postcodes.values()) {
    if (found.length >= limit) break;
    if (place.postcode.startsWith(digits)) found.push(place);
  }
  return found;
}
