import type { Point } from "@/lib/geo/types";
import type { Settlement } from "./inputs";
import type { Match } from "./matching";
import type { Municipality } from "./municipalities";
import { countyOf, lostItsCounty } from "./reforms";
import { findSettlement, isQuarter } from "./settlements";
import { coreSpelling, spelling } from "./spelling";

/** A Gemeinde of today. */
export type Place = {
  name: string;
  /** AGS of its Kreis, five digits. */
  county: string;
  /** Eight digits; empty when the new number after a reform is unknown. */
  ags: string;
  point: Point;
  /** Of the settlement, 0 when unknown: for ranking only. */
  population: number;
};

export type Places = {
  places: Place[];
  /** Today's Gemeinde of a Gemeinde of 2016, by its AGS of 2016. */
  successors: Map<string, Place>;
  /** Gemeinden of 2016 that are none today. */
  former: Municipality[];
  /** GeoNames settlements that a place got its point from. */
  used: Set<Settlement>;
};

/** What brings the names and numbers of 2016 forward to 2023. */
export type Sources = {
  /** All Gemeinden of 2016, by AGS. */
  municipalities: ReadonlyMap<string, Municipality>;
  /** Settlements inside each of their polygons, by AGS. */
  settlementsIn: ReadonlyMap<string, Settlement[]>;
  /** AGS of today's Kreise. */
  counties: ReadonlySet<string>;
};

/** Eisenach joined the Wartburgkreis in 2021; GeoNames has no settlement with its new number. */
const EISENACH = { before: "16056000", after: "16063105" };

/** Today's Gemeinden: those of 2016 that the postcode list of 2021 still names, and the mergers it names instead. */
export function buildPlaces(matches: readonly Match[], names: ReadonlyMap<string, string[]>, sources: Sources): Places {
  const { surviving, merged } = compareNames(matches, names);
  const used = new Set<Settlement>();
  const successors = new Map<string, Place>();
  for (const municipality of sources.municipalities.values()) {
    const name = surviving.get(municipality.ags);
    if (name === undefined) continue;
    const seat = findSeat(municipality, { name, settlementsIn: sources.settlementsIn });
    if (seat) used.add(seat);
    successors.set(municipality.ags, toPlace(municipality, { name, seat, sources }));
  }
  const places = [...successors.values()];
  for (const [name, covered] of merged) {
    const parts = covered.filter(({ ags }) => !surviving.has(ags));
    if (parts.length === 0) throw new Error(`${name}: reforms.ts must say from which Gemeinden it came`);
    const place = toMerger(name, parts, sources);
    places.push(place);
    for (const { ags } of parts) successors.set(ags, place);
  }
  const former = [...sources.municipalities.values()].filter(({ ags }) => !surviving.has(ags));
  return { places, successors, former, used };
}

/** The settlement in a Gemeinde that bears its name. */
export function findSeat(
  { ags, name: formerName }: Municipality,
  { name, settlementsIn }: Pick<Sources, "settlementsIn"> & { name: string },
): Settlement | undefined {
  const inside = settlementsIn.get(ags) ?? [];
  const towns = inside.filter((settlement) => !isQuarter(settlement));
  return findSettlement(inside, name) ?? findSettlement(towns, formerName);
}

/** Names of the list that are Gemeinden of 2016 (by AGS), and the others with the Gemeinden of their postcode. */
function compareNames(matches: readonly Match[], names: ReadonlyMap<string, string[]>) {
  const surviving = new Map<string, string>();
  const merged = new Map<string, Municipality[]>();
  for (const { postcode, municipalities } of matches) {
    for (const name of names.get(postcode) ?? []) {
      const exact = municipalities.filter((one) => spelling(one.name) === spelling(name));
      const similar = municipalities.filter((one) => coreSpelling(one.name) === coreSpelling(name));
      for (const { ags } of exact) surviving.set(ags, name);
      if (exact.length > 0) continue;
      for (const { ags } of similar) if (!surviving.has(ags)) surviving.set(ags, name);
      if (similar.length === 0 && !merged.has(name)) merged.set(name, municipalities);
    }
  }
  return { surviving, merged };
}

function toPlace(
  municipality: Municipality,
  { name, seat, sources }: { name: string; seat: Settlement | undefined; sources: Sources },
): Place {
  const ags = agsToday(municipality, { seat, sources });
  return {
    name: officialName(municipality.name, name),
    county: countyOf(ags || municipality.ags),
    ags,
    point: seat?.point ?? municipality.centre,
    population: seat?.population ?? 0,
  };
}

/** VG250's name without its title, unless the list has a longer one that is not just another spelling. */
function officialName(former: string, listed: string) {
  if (former.length < listed.length && spelling(former) !== spelling(listed)) return listed;
  return former.replace(/, (?:Stadt|gkSt|GKSt|St|M|Flecken|Hansestadt)$/, "");
}

/** Numbers change when Kreise do; GeoNames has them of 2023. */
function agsToday(
  { ags }: Municipality,
  { seat, sources }: { seat: Settlement | undefined; sources: Sources },
): string {
  const isNew = (settlement: Settlement) => isNewAgs(settlement.ags, sources);
  if (seat && isNew(seat)) return seat.ags;
  if (!lostItsCounty(ags)) return ags;
  if (ags === EISENACH.before) return EISENACH.after;
  return sources.settlementsIn.get(ags)?.find(isNew)?.ags ?? "";
}

/** An AGS that did not exist in 2016, in a Kreis that exists today. */
const isNewAgs = (ags: string, { municipalities, counties }: Sources) =>
  ags !== "" && !municipalities.has(ags) && counties.has(ags.slice(0, 5));

/** A merger lies where a settlement has its name, else at its largest part; most settlements know its new number. */
function toMerger(name: string, parts: readonly Municipality[], sources: Sources): Place {
  const settlements = parts.flatMap((part) => sources.settlementsIn.get(part.ags) ?? []);
  const numbers = settlements.map((settlement) => settlement.ags).filter((ags) => isNewAgs(ags, sources));
  const byFrequency = [...Map.groupBy(numbers, (ags) => ags)].toSorted(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || Number(a) - Number(b),
  );
  const ags = byFrequency[0]?.[0] ?? "";
  const [largest] = parts.toSorted((a, b) => b.population - a.population);
  const seat = findSettlement(settlements, name);
  return {
    name,
    county: countyOf(ags || parts[0].ags),
    ags,
    point: seat?.point ?? largest.seat,
    population: Math.max(
      seat?.population ?? 0,
      parts.reduce((sum, part) => sum + part.population, 0),
    ),
  };
}
