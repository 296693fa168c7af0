import { distance, within } from "@/lib/geo/distance";
import { at } from "@/lib/geo/raw";
import type { Place, PostcodePlace } from "@/lib/geo/types";

/**
 * Columns of one length, ascending by postcode. `postcode` and the rows of `municipalities` hold differences,
 * coordinates are 1/1000 degree, `radius` is in 100 m.
 */
export type RawPostcodes = {
  postcode: number[];
  lat: number[];
  lon: number[];
  radius: number[];
  municipalities: number[][];
};

/** Farther apart, a postcode and a place name do not belong to one address. */
const CONTRADICTION_KM = 40;

/** One postcode before encoding; `municipalities` are rows of the Gemeinden file. */
export type PostcodeRow = { postcode: string; lat: number; lon: number; radius: number; municipalities: number[] };

export function decodePostcodeRows(raw: RawPostcodes): PostcodeRow[] {
  let postcode = 0;
  let municipality = 0;
  return raw.postcode.map((step, row) => {
    postcode += step;
    return {
      postcode: String(postcode).padStart(5, "0"),
      lat: at(raw.lat, row) / 1000,
      lon: at(raw.lon, row) / 1000,
      radius: at(raw.radius, row) / 10,
      municipalities: at(raw.municipalities, row).map((difference) => (municipality += difference)),
    };
  });
}

/** The inverse of `decodePostcodeRows`, rounded to about 50 m; sorts by postcode. */
export function encodePostcodes(rows: readonly PostcodeRow[]): RawPostcodes {
  const sorted = rows.toSorted((a, b) => Number(a.postcode) - Number(b.postcode));
  const postcodeStep = steps();
  const municipalityStep = steps();
  return {
    postcode: sorted.map((row) => postcodeStep(Number(row.postcode))),
    lat: sorted.map((row) => Math.round(row.lat * 1000)),
    lon: sorted.map((row) => Math.round(row.lon * 1000)),
    radius: sorted.map((row) => Math.round(row.radius * 10)),
    municipalities: sorted.map((row) => row.municipalities.toSorted((a, b) => a - b).map(municipalityStep)),
  };
}

/** Turns a series of values into differences, one call after the other. */
function steps() {
  let last = 0;
  return (value: number) => {
    const step = value - last;
    last = value;
    return step;
  };
}

/** `municipalities` in the order of their file. */
export function decodePostcodes(raw: RawPostcodes, municipalities: readonly Place[]): Map<string, PostcodePlace> {
  return new Map(
    decodePostcodeRows(raw).map((row) => {
      const covered = row.municipalities.map((index) => at(municipalities, index));
      covered.sort((a, b) => b.population - a.population);
      return [row.postcode, toPlace(row, covered)];
    }),
  );
}

function toPlace({ postcode, lat, lon, radius }: PostcodeRow, municipalities: readonly Place[]): PostcodePlace {
  const { name, county, land, population } = at(municipalities, 0);
  const label = `${postcode} ${name}`;
  return {
    kind: "postcode",
    label,
    name,
    county,
    land,
    lat,
    lon,
    radius,
    population,
    postcode,
    parent: null,
    municipalities,
  };
}

/**
 * The middle of all postcodes that begin like `digits`: tries its first four, then three, then two digits and
 * tells which ones helped. `place.radius` reaches every one of those postcodes. Null when even two digits are unknown.
 */
export function postcodeRegion(
  postcodes: ReadonlyMap<string, PostcodePlace>,
  digits: string,
): { digits: string; place: Place } | null {
  for (let length = Math.min(digits.length, 4); length >= 2; length--) {
    const start = digits.slice(0, length);
    const members = [...postcodes.values()].filter((place) => place.postcode.startsWith(start));
    if (members.length > 0) return { digits: start, place: middleOf(members, digits) };
  }
  return null;
}

/** Whether no place of that name can have the postcode; false when there is no such name. */
export function contradicts(postcode: Place, named: readonly Place[]): boolean {
  if (named.length === 0) return false;
  return named.every((place) => within(CONTRADICTION_KM, postcode, place) === "outside");
}

function middleOf(members: readonly PostcodePlace[], label: string): Place {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = { lat: mean(members.map((place) => place.lat)), lon: mean(members.map((place) => place.lon)) };
  const byDistance = members.toSorted((a, b) => distance(middle, a) - distance(middle, b));
  const { name, county, land } = at(byDistance, 0);
  const radius = Math.max(...members.map((place) => distance(middle, place) + place.radius));
  return {
    kind: "postcode",
    label,
    name,
    county,
    land,
    ...middle,
    radius,
    population: 0,
    postcode: null,
    parent: null,
  };
}
