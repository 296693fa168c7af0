import { readFileSync } from "node:fs";
import path from "node:path";
import { decodePlaces, type RawCounties, type RawDistricts, type RawPlaces } from "@/lib/geo/place-table";
import type { RawPostcodes } from "@/lib/geo/postcodes";
import { decodeRegions, type RawRegions, type RegionTable } from "@/lib/geo/region";
import type { PlaceTable } from "@/lib/geo/types";

// Read, not imported: one megabyte of data has no place in a bundle or in the type checker. Server only.
const read = (file: string): unknown =>
  JSON.parse(readFileSync(path.join(/* turbopackIgnore: true */ process.cwd(), file), "utf8"));

const readPostcodes = () => read("lib/geo/data/postcodes.json") as RawPostcodes & { attribution: string };

let places: PlaceTable | undefined;
let regions: RegionTable | undefined;

/** All places, decoded once per process; the casts rely on the committed files, which `place-table.test.ts` checks. */
export function placeTable(): PlaceTable {
  places ??= decodePlaces({
    counties: read("lib/geo/data/counties.json") as RawCounties,
    municipalities: read("lib/geo/data/municipalities.json") as RawPlaces,
    districts: read("lib/geo/data/districts.json") as RawDistricts,
    postcodes: readPostcodes(),
  });
  return places;
}

/** Source and licence of the postcode table, to be named wherever distances are shown; an operator may replace it. */
export function postcodeAttribution(): string {
  return readPostcodes().attribution;
}

/** The Kreis polygons, decoded once per process. */
export function regionTable(): RegionTable {
  regions ??= decodeRegions(read("public/geo/kreise.json") as RawRegions);
  return regions;
}
