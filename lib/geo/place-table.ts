import { nameKeys } from "@/lib/geo/fold";
import { landOfAgs, landOfCode } from "@/lib/geo/lands";
import { decodePostcodes, type RawPostcodes } from "@/lib/geo/postcodes";
import { at } from "@/lib/geo/raw";
import { letterSet } from "@/lib/geo/typo";
import type { County, Place, PlaceName, PlaceTable, PostcodePlace } from "@/lib/geo/types";

/** [AGS, name] of all Kreise, ascending. */
export type RawCounties = { counties: [string, string][] };

/** Columns of one length, ordered by Kreis; `county` holds differences, coordinates are 1/1000 degree. */
export type RawPlaces = { name: string[]; county: number[]; lat: number[]; lon: number[]; population: number[] };

/** `parent` is a row of the Gemeinden, or -1. */
export type RawDistricts = RawPlaces & { parent: number[] };

/** A browser loads the parts one after the other and decodes again with what it has. */
export type RawTable = {
  counties: RawCounties;
  municipalities: RawPlaces;
  districts: RawDistricts | null;
  postcodes: RawPostcodes | null;
};

/** Decodes the files in `lib/geo/data`. Throws a RangeError when a column is too short or an AGS has no Land. */
export function decodePlaces(raw: RawTable): PlaceTable {
  const counties = raw.counties.counties.map(([ags, name]): County => ({ ags, name, land: requireLand(ags) }));
  const municipalities = decodeRows(raw.municipalities, counties);
  const districts = raw.districts ? decodeDistricts(raw.districts, counties, municipalities) : [];
  const bySize = [...municipalities, ...districts].sort((a, b) => b.population - a.population);
  const keys = bySize.map(keysOf);
  const table = {
    counties: new Map(counties.map((county) => [county.ags, county])),
    municipalities,
    districts,
    postcodes: raw.postcodes ? decodePostcodes(raw.postcodes, municipalities) : new Map<string, PostcodePlace>(),
    names: collectNames(bySize, keys),
  };
  bySize.forEach((place, i) => (place.label = labelOf(table, { place, key: at(keys, i)[0] ?? "" })));
  return table;
}

/** The name of a Kreis for readers ("Landkreis Kassel", "Fulda"), or null for an unknown AGS. */
export function countyName(table: Pick<PlaceTable, "counties">, ags: string): string | null {
  return table.counties.get(ags)?.name ?? null;
}

/**
 * The place people mean when they say only the name: it has 10,000 inhabitants or more and five times as many as
 * the next one (Halle (Saale) before Halle (Westf.)). Expects the largest first; null when there is none.
 */
export function dominant<T extends { population: number }>(places: readonly T[]): T | null {
  const first = places[0];
  const second = places[1];
  if (!first || !second) return first ?? null;
  // Unknown means below 500: the source lists every settlement above.
  return first.population >= 10_000 && first.population >= 5 * Math.max(second.population, 500) ? first : null;
}

function requireLand(ags: string) {
  const land = landOfAgs(ags);
  if (!land) throw new RangeError(`no Land has the AGS ${ags}`);
  return land.code;
}

function decodeRows(raw: RawPlaces, counties: readonly County[]): Place[] {
  let countyIndex = 0;
  return raw.name.map((name, row) => {
    countyIndex += at(raw.county, row);
    const county = at(counties, countyIndex);
    const population = at(raw.population, row);
    return {
      kind: "municipality",
      label: name,
      name,
      county: county.ags,
      land: county.land,
      lat: at(raw.lat, row) / 1000,
      lon: at(raw.lon, row) / 1000,
      radius: extent(population),
      population,
      postcode: null,
      parent: null,
    };
  });
}

function decodeDistricts(raw: RawDistricts, counties: readonly County[], municipalities: readonly Place[]): Place[] {
  return decodeRows(raw, counties).map((place, row) => {
    const parent = municipalities[at(raw.parent, row)]?.name ?? null;
    return { ...place, kind: "district", parent };
  });
}

/**
 * How far people typically live from the middle of a settlement, in km: two thirds of the radius of a disc with
 * 3,000 inhabitants per km². Never below 1.5 km, the 95th percentile of the error of the point itself.
 */
function extent(population: number) {
  return Math.round(Math.max(1.5, Math.sqrt(population) / 146) * 10) / 10;
}

function collectNames(bySize: readonly Place[], keys: readonly string[][]): PlaceTable["names"] {
  const names = new Map<string, PlaceName & { places: Place[] }>();
  bySize.forEach((place, i) => {
    for (const key of at(keys, i)) {
      const name = names.get(key);
      if (name) name.places.push(place);
      else names.set(key, { key, letters: letterSet(key), places: [place] });
    }
  });
  return names;
}

/** An Ortsteil also answers to "Berlin-Neukölln". */
function keysOf({ name, parent }: Place): string[] {
  const keys = nameKeys(name);
  if (parent === null) return keys;
  return [...keys, ...nameKeys(parent).flatMap((start) => keys.map((key) => `${start} ${key}`))];
}

/** A name alone where it is clear, else with what tells it apart. An Ortsteil always names its Gemeinde. */
function labelOf({ names, counties }: Pick<PlaceTable, "names" | "counties">, named: { place: Place; key: string }) {
  const { place, key } = named;
  const isClear = dominant(names.get(key)?.places ?? []) === place;
  if (isClear && place.parent === null) return place.name;

  const region = [counties.get(place.county)?.name, landOfCode(place.land)?.name];
  const additions = new Set(
    [place.parent, ...(isClear ? [] : region)].filter((addition) => typeof addition === "string"),
  );
  additions.delete(place.name);
  return additions.size === 0 ? place.name : `${place.name} (${[...additions].join(", ")})`;
}
