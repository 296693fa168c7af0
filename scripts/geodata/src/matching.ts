import { distance } from "@/lib/geo/distance";
import type { Point } from "@/lib/geo/types";
import { candidateFinder, type Candidate } from "./candidates";
import { middle, median } from "./geometry";
import type { Station } from "./inputs";
import type { Municipality } from "./municipalities";

/** Which Gemeinden of 2016 a postcode covers, and where the postcodes with numbers like it lie. */
export type Match = { postcode: string; municipalities: Municipality[]; neighbourhood: Point[] };

export type Matching = {
  /** Ascending by postcode. */
  matches: Match[];
  /** Postcodes of each Gemeinde, ascending, by AGS. */
  postcodesOf: Map<string, string[]>;
};

/** It settles after two rounds; more would mean that two readings take turns. */
const MAX_ROUNDS = 8;
/** What it costs a Gemeinde, in km, that its name fits only without additions, or that it has other postcodes. */
const INEXACT_KM = 15;
const TAKEN_KM = 18;
/** How far the Gemeinden of one postcode may lie from their middle. */
const STRAY_KM = 60;

/** A postcode with the candidates for each of its names; `known` points hold whatever the choice is. */
type Entry = { postcode: string; groups: Candidate[][]; known: Point[]; stations: Point | null };

/** What one round knows from the one before. */
type State = { position: Map<string, Point>; takenBy: Map<string, Set<string>> };

/**
 * Finds the Gemeinden behind the names of each postcode. About 300 of 10,256 names are ambiguous; there the
 * candidate wins that lies nearest to the postcodes with similar numbers. Their positions depend on such choices
 * themselves, so that this is repeated until nothing changes.
 */
export function matchPostcodes(
  municipalities: Iterable<Municipality>,
  names: ReadonlyMap<string, string[]>,
  stations: readonly Station[],
): Matching {
  const entries = readEntries(municipalities, names, stations);
  let state = firstState(entries);
  let matches: Match[] = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = matches;
    ({ matches, state } = playRound(entries, state));
    if (matches.every((match, i) => isSame(match, before[i]))) break;
  }
  const pairs = matches.flatMap(({ postcode, municipalities: covered }) =>
    covered.map(({ ags }) => ({ ags, postcode })),
  );
  const postcodesOf = Map.groupBy(pairs, (pair) => pair.ags);
  return {
    matches,
    postcodesOf: new Map(Array.from(postcodesOf, ([ags, of]) => [ags, of.map((pair) => pair.postcode)])),
  };
}

const isSame = (match: Match, before: Match | undefined) =>
  String(match.municipalities.map(({ ags }) => ags)) === String(before?.municipalities.map(({ ags }) => ags));

function readEntries(
  municipalities: Iterable<Municipality>,
  names: ReadonlyMap<string, string[]>,
  stations: readonly Station[],
): Entry[] {
  const candidatesFor = candidateFinder(municipalities);
  const stationsOf = Map.groupBy(stations, (station) => station.postcode);
  return Array.from(names, ([postcode, listed]) => {
    const groups = listed.flatMap(candidatesFor);
    if (groups.length === 0) throw new Error(`${postcode}: no Gemeinde is called ${listed.join(" or ")}`);
    const points = stationsOf.get(postcode)?.map((station) => station.point);
    const ofStations = points ? middle(points) : null;
    const known = groups.filter((group) => group.length === 1).map(([only]) => only.municipality.centre);
    return { postcode, groups, known: ofStations ? [...known, ofStations] : known, stations: ofStations };
  });
}

/** Positions of the postcodes that have a station, or a name that only one Gemeinde bears exactly. */
function firstState(entries: readonly Entry[]): State {
  const position = new Map<string, Point>();
  for (const { postcode, groups, stations } of entries) {
    const exact = groups.map((group) => group.filter((candidate) => candidate.isExact));
    const sure = exact.filter((group) => group.length === 1).map(([only]) => only.municipality.centre);
    if (stations) position.set(postcode, stations);
    else if (sure.length > 0) position.set(postcode, middle(sure));
  }
  return { position, takenBy: new Map() };
}

function playRound(entries: readonly Entry[], { position, takenBy }: State): { matches: Match[]; state: State } {
  const regions = regionMiddles(position);
  const next: State = { position: new Map(position), takenBy: new Map() };
  const matches = entries.map((entry, i) => {
    const { postcode } = entry;
    const around = nearbyNumbers(entries, i).flatMap((near) => next.position.get(near) ?? []);
    const neighbourhood = [...[2, 3, 4].flatMap((digits) => regions.get(postcode.slice(0, digits)) ?? []), ...around];
    const municipalities = choose(entry, neighbourhood, takenBy);
    for (const { ags } of municipalities) next.takenBy.set(ags, (next.takenBy.get(ags) ?? new Set()).add(postcode));
    next.position.set(postcode, middle(municipalities.map((municipality) => municipality.centre)));
    return { postcode, municipalities, neighbourhood };
  });
  return { matches, state: next };
}

/** The middle of all postcodes that share their first two, three or four digits, by these digits. */
function regionMiddles(position: ReadonlyMap<string, Point>): Map<string, Point> {
  const members = [...position].flatMap(([postcode, point]) =>
    [2, 3, 4].map((digits) => ({ start: postcode.slice(0, digits), point })),
  );
  const regions = [...Map.groupBy(members, (member) => member.start)].filter(([, of]) => of.length > 1);
  return new Map(regions.map(([start, of]) => [start, middle(of.map((member) => member.point))]));
}

/** The three postcodes before and after, as long as their first two digits are the same. */
function nearbyNumbers(entries: readonly Entry[], i: number): string[] {
  const { postcode } = entries[i];
  return [-3, -2, -1, 1, 2, 3].flatMap((offset) => {
    const near = entries[i + offset]?.postcode;
    return near?.slice(0, 2) === postcode.slice(0, 2) ? [near] : [];
  });
}

function choose(entry: Entry, neighbourhood: readonly Point[], takenBy: State["takenBy"]): Municipality[] {
  const { postcode, groups, known } = entry;
  const references = [...neighbourhood, ...known, ...known];
  const cost = ({ municipality, isExact }: Candidate) => {
    const km = references.map((reference) => distance(reference, municipality.centre));
    const isTaken = [...(takenBy.get(municipality.ags) ?? [])].some((other) => other !== postcode);
    return median(km) + Math.min(...km) / 2 + (isExact ? 0 : INEXACT_KM) + (isTaken ? TAKEN_KM : 0);
  };
  const choices = groups.map((group) => {
    const [best] = group.length === 1 ? group : group.toSorted((a, b) => cost(a) - cost(b) || byAgs(a, b));
    return { municipality: best.municipality, isSure: group.length === 1 };
  });
  return withoutStrays(choices, neighbourhood);
}

const byAgs = (a: Candidate, b: Candidate) => (a.municipality.ags < b.municipality.ags ? -1 : 1);

type Choice = { municipality: Municipality; isSure: boolean };

/** Leaves out namesakes far from the others, unless nothing would be left. */
function withoutStrays(choices: readonly Choice[], neighbourhood: readonly Point[]): Municipality[] {
  const all = [...new Set(choices.map((choice) => choice.municipality))];
  if (all.length === 1) return all;
  const centre = middle([...all.map((municipality) => municipality.centre), ...neighbourhood.slice(-2)]);
  const sure = new Set(choices.filter((choice) => choice.isSure).map((choice) => choice.municipality));
  const near = all.filter((one) => sure.has(one) || distance(one.centre, centre) < STRAY_KM);
  return near.length > 0 ? near : all;
}
