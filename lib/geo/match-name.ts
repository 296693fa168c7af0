import { fold, foldBare, nameKey, significant } from "@/lib/geo/fold";
import { landOfCode } from "@/lib/geo/lands";
import { forgivenTypos, letterSet, mayBeWithin, typos, undoubled } from "@/lib/geo/typo";
import type { Place, PlaceName, PlaceTable } from "@/lib/geo/types";

/**
 * Gemeinden and Ortsteile that answer to the typed name as spelled, largest first; additions ("Kassel, Hessen",
 * "Berlin-Neukölln", "Halle Saale") narrow them down.
 */
export function placesNamed(table: PlaceTable, typed: string): readonly Place[] {
  const labelled = placeLabelled(table, typed);
  if (labelled) return [labelled];

  const spellings = [fold(typed), foldBare(typed)].map(significant);
  for (const words of spellings) {
    const whole = table.names.get(words.join(" "))?.places;
    if (whole) return whole;
  }
  const lookup = (key: string) => table.names.get(key)?.places ?? [];
  for (const words of spellings) {
    const places = qualified(table, { words, lookup });
    if (places.length > 0) return places;
  }
  return [];
}

/** The place whose whole label was typed or picked; where two labels are alike, the larger place. */
function placeLabelled(table: PlaceTable, typed: string): Place | null {
  const [name = "", addition] = typed.split("(");
  if (addition === undefined) return null;
  const label = fold(typed).join(" ");
  const namesakes = table.names.get(nameKey(name))?.places ?? [];
  return namesakes.find((place) => fold(place.label).join(" ") === label) ?? null;
}

/** Places within the forgiven number of typos (`typos` counts them), fewest first, then largest first. */
export function placesSpelledAlike(table: PlaceTable, words: readonly string[]): { typos: number; place: Place }[] {
  const near = nearNames(table, words.join(" "));
  if (near.length > 0) return near.flatMap(({ count, name }) => name.places.map((place) => ({ typos: count, place })));

  const fewest = new Map<Place, number>();
  const lookup = (key: string) => {
    const names = nearNames(table, key);
    for (const { count, name } of names) for (const place of name.places) fewest.set(place, count);
    return names.flatMap(({ name }) => name.places);
  };
  return qualified(table, { words, lookup }).map((place) => ({ typos: fewest.get(place) ?? Infinity, place }));
}

/** "Kassel Hauptbahnhof" → Kassel: the beginning is a name, the addition means nothing to us. */
export function placesNamedFirst(table: PlaceTable, words: readonly string[]): readonly Place[] {
  for (let length = words.length - 1; length >= 1; length--) {
    const places = table.names.get(words.slice(0, length).join(" "))?.places;
    if (places) return places;
  }
  return [];
}

type Lookup = (key: string) => readonly Place[];

/** Splits the words into a name and additions, longest name first, in both orders. */
function qualified(table: PlaceTable, { words, lookup }: { words: readonly string[]; lookup: Lookup }): Place[] {
  for (let length = words.length - 1; length >= 1; length--) {
    const splits = [
      { name: words.slice(0, length), additions: words.slice(length) },
      { name: words.slice(-length), additions: words.slice(0, -length) },
    ];
    const found = splits.flatMap(({ name, additions }) =>
      lookup(name.join(" ")).filter((place) => fits(additions, contextOf(table, place))),
    );
    if (found.length > 0) return [...new Set(found)].sort((a, b) => b.population - a.population);
  }
  return [];
}

/** Words that may follow a place's name: those of its own addition, Gemeinde, Kreis and Land. */
function contextOf(table: PlaceTable, place: Place): string[] {
  const county = table.counties.get(place.county)?.name ?? "";
  const land = landOfCode(place.land)?.name ?? "";
  return [place.name, place.parent ?? "", county, land, place.land].flatMap(fold);
}

/** Whether each addition is, or shortens, a word of the context. */
function fits(additions: readonly string[], context: readonly string[]) {
  return additions.every((addition) => context.some((word) => shortens(addition, word) || shortens(word, addition)));
}

/** "hess" for "hessen"; shorter ones only for the short words of abbreviated names ("m" for "main"). */
function shortens(short: string, long: string) {
  if (!long.startsWith(short)) return false;
  return short.length >= 3 || short.length === long.length || long.length <= 6;
}

/** A letter doubled at the wrong place is one typo, though it takes two edits. */
function nearNames(table: PlaceTable, key: string): { count: number; name: PlaceName }[] {
  const limit = forgivenTypos(key);
  if (limit === 0) return [];
  const letters = letterSet(key);
  const near: { count: number; name: PlaceName }[] = [];
  for (const name of table.names.values()) {
    if (!mayBeWithin(limit, letters, name.letters)) continue;
    const isDoubled = letters === name.letters && undoubled(key) === undoubled(name.key);
    const count = isDoubled ? 1 : typos(key, name.key, limit);
    if (count <= limit) near.push({ count, name });
  }
  return near.sort((a, b) => a.count - b.count);
}
