import type { LandCode } from "@/lib/geo/lands";

/** WGS 84, degrees. */
export type Point = { lat: number; lon: number };

/** A point that is only known to lie within `radius` km of its coordinates; 0 for a known address. */
export type Area = Point & { radius: number };

type PlaceKind = "postcode" | "municipality" | "district";

/** Something a visitor can type as a place: a Postleitzahl, a Gemeinde or an Ortsteil. */
export type Place = Area & {
  kind: PlaceKind;
  /** Unique among places of one kind, and understood by `findPlace`: "Neustadt (Marburg-Biedenkopf, Hessen)". */
  label: string;
  /** Without additions: "Neustadt"; for a postcode the name of its largest Gemeinde. */
  name: string;
  /** AGS of the Kreis, five digits. */
  county: string;
  land: LandCode;
  /** Rough, for ranking only; 0 when unknown. */
  population: number;
  /** Only for kind "postcode". */
  postcode: string | null;
  /** The Gemeinde an Ortsteil belongs to, where known. */
  parent: string | null;
};

/** A Postleitzahl with the Gemeinden it covers, largest first. */
export type PostcodePlace = Place & { kind: "postcode"; postcode: string; municipalities: readonly Place[] };

export type County = { ags: string; name: string; land: LandCode };

/** One folded name ("frankfurt", "frankfurt main") and all Gemeinden and Ortsteile that answer to it. */
export type PlaceName = {
  key: string;
  /** Bit set of the letters in `key`: rules out most keys before a typo is measured. */
  letters: number;
  /** Largest first. */
  places: readonly Place[];
};

export type PlaceTable = {
  counties: ReadonlyMap<string, County>;
  /** In the order of their file: by Kreis, then largest first. Postcodes refer to it. */
  municipalities: readonly Place[];
  /** Likewise; empty until the second file is loaded. */
  districts: readonly Place[];
  /** In ascending order; empty until the third file is loaded. */
  postcodes: ReadonlyMap<string, PostcodePlace>;
  /** By key; iterates in the order of the largest place. */
  names: ReadonlyMap<string, PlaceName>;
};

/** What the typed text means. Every text has exactly one answer; nothing is guessed silently. */
export type PlaceMatch =
  | { kind: "found"; place: Place }
  /** Several places have that name, the likeliest first. */
  | { kind: "choice"; places: readonly Place[] }
  /** No place has that name; these are spelled alike, the likeliest first. */
  | { kind: "corrected"; places: readonly Place[] }
  /** Unknown postcode: `place` is the middle of all postcodes that begin with `digits`. */
  | { kind: "region"; digits: string; place: Place }
  | { kind: "unknown" };

/** The eight directions; words for them stand in the message catalogue. */
export type Direction = "N" | "NE" | "E" | "SE" | "S" | "SW" | "W" | "NW";

export type Region = { land: LandCode; county: string };
