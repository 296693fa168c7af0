import { distance, nearest } from "@/lib/geo/distance";
import { isInGermanyBox } from "@/lib/geo/germany";
import { placesNamed } from "@/lib/geo/match-name";
import type { PostcodeRow } from "@/lib/geo/postcodes";
import type { Place, PlaceTable, Point } from "@/lib/geo/types";

/** One line of an operator's postcode table; names are separated by "," or "|". */
export type PostcodeRecord = { plz: string; lat: string; lon: string; names?: string; radius?: string };

export type ReadPostcodes = {
  rows: PostcodeRow[];
  /** Lines (the header is line 1) that were left out, and why. */
  rejected: { line: number; reason: "postcode" | "coordinates" | "radius" | "duplicate" }[];
  /** Names that are no Gemeinde near their postcode; the nearest Gemeinde stands in where no other name fits. */
  unknownNames: string[];
};

/** Where the table gives no radius: what centres of postcode areas are typically off. */
const DEFAULT_RADIUS_KM = 1;
/** The farthest part of a Gemeinde from its middle, islands apart. */
const REACH_KM = 45;

/** Checks an operator's table and finds the Gemeinden it names. */
export function readPostcodes(table: PlaceTable, records: readonly PostcodeRecord[]): ReadPostcodes {
  const rowOf = new Map(table.municipalities.map((place, row) => [place, row]));
  const rows = new Map<string, PostcodeRow>();
  const rejected: ReadPostcodes["rejected"] = [];
  const unknownNames: string[] = [];
  records.forEach((record, i) => {
    const line = i + 2;
    const read = readRecord(record);
    if (typeof read === "string") return void rejected.push({ line, reason: read });
    if (rows.has(read.postcode)) return void rejected.push({ line, reason: "duplicate" });
    const { known, unknown } = findMunicipalities(table, { point: read, names: record.names ?? "" });
    unknownNames.push(...unknown);
    rows.set(read.postcode, { ...read, municipalities: known.flatMap((place) => rowOf.get(place) ?? []) });
  });
  return { rows: [...rows.values()], rejected, unknownNames };
}

/** What an update changes: postcodes that come and go, and the median move in km of those that stay. */
export function comparePostcodes({ before, after }: { before: readonly PostcodeRow[]; after: readonly PostcodeRow[] }) {
  const old = new Map(before.map((row) => [row.postcode, row]));
  const moves = after.flatMap((row) => {
    const from = old.get(row.postcode);
    return from ? [distance(from, row)] : [];
  });
  moves.sort((a, b) => a - b);
  return {
    count: after.length,
    added: after.length - moves.length,
    removed: before.length - moves.length,
    medianMoveKm: moves[Math.floor(moves.length / 2)] ?? 0,
  };
}

function readRecord({ plz, lat, lon, radius }: PostcodeRecord) {
  const postcode = plz.trim();
  if (!/^\d{5}$/.test(postcode)) return "postcode";
  const point = { lat: toNumber(lat), lon: toNumber(lon) };
  if (!isInGermanyBox(point)) return "coordinates";
  const km = radius === undefined || radius.trim() === "" ? DEFAULT_RADIUS_KM : toNumber(radius);
  if (!(km >= 0 && km < 100)) return "radius";
  return { postcode, ...point, radius: km };
}

/** German tables write "51,32". NaN for anything that is no number. */
const toNumber = (text: string) => (text.trim() === "" ? NaN : Number(text.trim().replace(",", ".")));

function findMunicipalities(table: PlaceTable, { point, names }: { point: Point; names: string }) {
  const known = new Set<Place>();
  const unknown: string[] = [];
  for (const name of names.split(/[,|]/).map((part) => part.trim())) {
    if (name === "") continue;
    const namesakes = placesNamed(table, name).filter((place) => place.kind === "municipality");
    const closest = nearest(point, namesakes, 1)[0];
    if (closest && closest.km <= REACH_KM) known.add(closest.item);
    else unknown.push(name);
  }
  if (known.size === 0) for (const { item } of nearest(point, table.municipalities, 1)) known.add(item);
  return { known: [...known], unknown };
}
