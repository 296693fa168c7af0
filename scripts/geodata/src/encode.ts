import { distance } from "@/lib/geo/distance";
import { encodePostcodes } from "@/lib/geo/postcodes";
import type { County } from "./counties";
import type { District } from "./districts";
import type { Place } from "./places";
import type { Postcode } from "./postcodes";

/** As `lib/geo/place-table.ts` reads it: columns, `county` as differences of rows, coordinates in 1/1000 degree. */
type PlaceColumns = { name: string[]; county: number[]; lat: number[]; lon: number[]; population: number[] };

type Named = { name: string; county: string; point: { lat: number; lon: number }; population: number };

const LICENCE = "ODbL-1.0";
const ATTRIBUTION =
  "© OpenStreetMap-Mitwirkende (ODbL) · © GeoBasis-DE / BKG 2016 (Daten verändert) · GeoNames (CC BY 4.0)";
const STATION_ATTRIBUTION = "Stationsdaten: Deutsche Bahn (CC BY 4.0)";
const PLACE_HEADER = { licence: LICENCE, attribution: ATTRIBUTION };

/**
 * A Gemeinde whose seat is farther from the middle of a postcode does not give it a name, if another one can:
 * 27568 is Bremerhaven, although Bremen owns the port in it.
 */
const REACH_KM = 25;

type Model = {
  counties: readonly County[];
  places: readonly Place[];
  districts: readonly District[];
  postcodes: readonly Postcode[];
  /** Today's Gemeinde of a Gemeinde of 2016, by its AGS of 2016. */
  successors: ReadonlyMap<string, Place>;
};

/** The four files of `lib/geo/data`, by name. Rows refer to each other by their position. */
export function encodeModel({ counties, places, districts, postcodes, successors }: Model): Record<string, string> {
  const sortedPlaces = sortPlaces(places);
  const sortedDistricts = sortPlaces(districts);
  const rowOf = new Map(sortedPlaces.map((place, row) => [place, row]));
  const postcodeRows = postcodes.map(({ postcode, point, radius, municipalities }) => {
    const today = municipalities.flatMap(({ ags }) => successors.get(ags) ?? []);
    const near = today.filter((place) => distance(point, place.point) < REACH_KM);
    const rows = (near.length > 0 ? near : today).map((place) => requireRow(rowOf, place));
    return { postcode, ...point, radius, municipalities: [...new Set(rows)] };
  });
  return {
    "counties.json": toText({ ...PLACE_HEADER, counties: counties.map(({ ags, name }) => [ags, name]) }),
    "municipalities.json": toText({ ...PLACE_HEADER, ...toColumns(sortedPlaces, counties) }),
    "districts.json": toText({
      ...PLACE_HEADER,
      ...toColumns(sortedDistricts, counties),
      parent: sortedDistricts.map(({ parent }) => (parent ? requireRow(rowOf, parent) : -1)),
    }),
    "postcodes.json": toText({
      licence: LICENCE,
      attribution: `${ATTRIBUTION} · ${STATION_ATTRIBUTION}`,
      source: "packages named in LICENSE.md",
      ...encodePostcodes(postcodeRows),
    }),
  };
}

const toText = (content: unknown) => `${JSON.stringify(content)}\n`;

/** By Kreis, then largest first: what is typed most comes first, and neighbours compress well. */
const sortPlaces = <T extends Named>(places: readonly T[]): T[] =>
  places.toSorted(
    (a, b) =>
      Number(a.county) - Number(b.county) ||
      b.population - a.population ||
      thousandths(a.point.lat) - thousandths(b.point.lat) ||
      (a.name < b.name ? -1 : 1),
  );

function requireRow(rowOf: ReadonlyMap<Place, number>, place: Place): number {
  const row = rowOf.get(place);
  if (row === undefined) throw new Error(`${place.name} is no row of the Gemeinden`);
  return row;
}

function toColumns(places: readonly Named[], counties: readonly County[]): PlaceColumns {
  const countyRow = new Map(counties.map(({ ags }, row) => [ags, row]));
  const rows = places.map(({ name, county }) => {
    const row = countyRow.get(county);
    if (row === undefined) throw new Error(`${name} lies in the unknown Kreis ${county}`);
    return row;
  });
  return {
    name: places.map(({ name }) => name),
    county: rows.map((row, i) => (i === 0 ? row : row - rows[i - 1])),
    lat: places.map(({ point }) => thousandths(point.lat)),
    lon: places.map(({ point }) => thousandths(point.lon)),
    population: places.map(({ population }) => roughly(population)),
  };
}

const thousandths = (degrees: number) => Math.round(degrees * 1000);

/** Two digits are enough for ranking. */
const roughly = (population: number) => (population < 100 ? population : Number(population.toPrecision(2)));
