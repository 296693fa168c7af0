import { suggestPlaces } from "@/lib/geo/suggest-places";
import type { PlaceTable } from "@/lib/geo/types";
import { loadFirstPlaces, loadPlaces } from "./load-places";

const LIMIT = 8;
const MIN_LETTERS = 2;

export type Suggest = (typed: string) => string[];

/** Calls back as soon as the Gemeinden are there and again with all places; never when they are not to be had. */
export function openSuggestions(addresses: readonly string[], onReady: (suggest: Suggest) => void): void {
  let isComplete = false;
  void loadFirstPlaces(addresses).then(
    (table) => isComplete || onReady(suggestFrom(table)),
    () => undefined,
  );
  void loadPlaces(addresses).then(
    (table) => {
      isComplete = true;
      onReady(suggestFrom(table));
    },
    () => undefined,
  );
}

function suggestFrom(table: PlaceTable): Suggest {
  return (typed) =>
    typed.trim().length < MIN_LETTERS ? [] : suggestPlaces(table, typed, LIMIT).map(({ label }) => label);
}
