import { fold, nameKey, significant } from "@/lib/geo/fold";
import { placesNamed, placesNamedFirst, placesSpelledAlike } from "@/lib/geo/match-name";
import { dominant } from "@/lib/geo/place-table";
import { contradicts, postcodeRegion } from "@/lib/geo/postcodes";
import { suggestPlaces } from "@/lib/geo/suggest-places";
import { undoubled } from "@/lib/geo/typo";
import type { Place, PlaceMatch, PlaceTable } from "@/lib/geo/types";

/** Longer texts are no place names. */
const MAX_LENGTH = 80;
const MAX_CORRECTIONS = 6;

/** A Großstadt; only such a city is offered beside a tiny place whose name differs by a doubled letter. */
const CITY_POPULATION = 100_000;

/** What a typed place means: postcode, Gemeinde or Ortsteil, with or without additions, umlauts and typos. */
export function findPlace(table: PlaceTable, typed: string): PlaceMatch {
  const text = typed.slice(0, MAX_LENGTH);
  const postcode = /(?<!\d)\d{1,5}(?!\d)/.exec(text)?.[0];
  if (postcode === undefined) return findByName(table, text);
  const name = text.replace(postcode, " ").replace(/^\s*D\s*-?\s*(?=\s|$)/i, " ");
  return findByPostcode(table, { postcode, name });
}

function findByPostcode(table: PlaceTable, { postcode, name }: { postcode: string; name: string }): PlaceMatch {
  const place = table.postcodes.get(postcode);
  const named = placesNamed(table, name);
  if (place)
    return contradicts(place, named) ? { kind: "choice", places: [place, ...named] } : { kind: "found", place };
  if (named.length > 0) return decide(named);
  const region = postcodeRegion(table.postcodes, postcode);
  return region ? { kind: "region", ...region } : { kind: "unknown" };
}

function findByName(table: PlaceTable, typed: string): PlaceMatch {
  const words = significant(fold(typed));
  const named = placesNamed(table, typed);
  if (named.length > 0) return offerCity(table, { match: decide(named), key: words.join(" ") });

  const alike = placesSpelledAlike(table, words);
  const places = new Set([
    ...alike.filter(({ typos }) => typos === 1).map(({ place }) => place),
    ...placesNamedFirst(table, words),
    ...suggestPlaces(table, typed, MAX_CORRECTIONS),
    ...alike.map(({ place }) => place),
  ]);
  if (places.size === 0) return { kind: "unknown" };
  return { kind: "corrected", places: [...places].slice(0, MAX_CORRECTIONS) };
}

function decide(places: readonly Place[]): PlaceMatch {
  const place = dominant(places);
  return place ? { kind: "found", place } : { kind: "choice", places };
}

/** Kasel has 1,200 inhabitants: whoever types it may well mean Kassel. */
function offerCity(table: PlaceTable, { match, key }: { match: PlaceMatch; key: string }): PlaceMatch {
  if (match.kind !== "found" || match.place.population * 50 > CITY_POPULATION) return match;
  const city = table.municipalities.find(({ name, population }) => {
    return population >= CITY_POPULATION && nameKey(name) !== key && undoubled(nameKey(name)) === undoubled(key);
  });
  return city ? { kind: "choice", places: [match.place, city] } : match;
}
