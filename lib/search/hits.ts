import type { ProviderFacts, SiteFacts } from "./build-index";
import { BIT, UNKNOWN_FILTERS } from "./filters";
import type { Wish } from "./judge";
import { reachOf } from "./reach";
import type { Hit, HitGroup, Query, Radius, SearchOffer, SearchPlace, SiteHit, UnknownFilter } from "./types";

/** What was found out about all offers; positions follow the order of the index. */
export type Survey = {
  query: Query;
  /** Bits of the filters that need no answer. */
  accepted: number;
  place: SearchPlace | null;
  wish: Wish;
  /** The radius that is shown, after widening. */
  radius: Radius;
  /** Km by site; empty without a place. */
  km: Float64Array;
  /** Bits by offer: not fulfilled for certain, and the part of it that is only "keine Angabe". */
  missing: Uint16Array;
  unknown: Uint16Array;
};

type GroupKind = HitGroup["kind"];

export const GROUP_ORDER: readonly GroupKind[] = ["ALL", "NEAR", "CATCHMENT", "NATIONWIDE", "NOT_STARTED", "UNKNOWN"];

/** A site that matches for certain, or but for the filters in `unknown`. */
type Candidate = { hit: SiteHit; kind: GroupKind; unknown: number; score: number };

export type RankedHit = {
  hit: Hit;
  kind: GroupKind;
  unknown: number;
  first: number;
  second: number;
  third: number;
  nameRank: number;
};

/** The card of a provider, or null. `firstOffer` is the position of its first offer in the survey. */
export function hitOf(survey: Survey, provider: ProviderFacts, firstOffer: number): RankedHit | null {
  let offset = firstOffer;
  const candidates: Candidate[] = [];
  for (const site of provider.sites) {
    const candidate = candidateOf(survey, site, offset);
    if (candidate) candidates.push(candidate);
    offset += site.offers.length;
  }
  const [best, ...others] = candidates.length > 1 ? bestFirst(candidates) : candidates;
  if (!best) return null;
  const { hit: main, kind, unknown, score } = best;
  // Written out, because spreading ten thousand hits takes longer than finding them.
  const hit: Hit = {
    entry: provider.entry,
    site: main.site,
    siteIndex: main.siteIndex,
    offers: main.offers,
    km: main.km,
    reach: main.reach,
    others: others.map((other) => other.hit).sort((a, b) => (a.km ?? 0) - (b.km ?? 0) || a.siteIndex - b.siteIndex),
    unknown: filtersOf(unknown),
  };
  const { first, second, third } = keysOf(survey.query, hit, score);
  return { hit, kind, unknown, first, second, third, nameRank: provider.nameRank };
}

/** Filters whose answers the provider lacks, each enough to bring it in if the visitor could do without that answer. */
export function lackedBy(survey: Survey, provider: ProviderFacts, firstOffer: number): UnknownFilter[] {
  let lacked = 0;
  let position = firstOffer;
  for (const site of provider.sites) {
    const isReached = placeSite(survey, site) !== null;
    for (let end = position + site.offers.length; position < end; position++) {
      const missing = survey.missing[position] ?? 0;
      if (!isReached || missing & ~(survey.unknown[position] ?? 0)) continue;
      for (const filter of filtersOf(missing)) {
        if ((missing & ~(survey.accepted | BIT[filter])) === 0) lacked |= BIT[filter];
      }
    }
  }
  return filtersOf(lacked);
}

function filtersOf(bits: number): UnknownFilter[] {
  if (bits === 0) return [];
  return UNKNOWN_FILTERS.filter((filter) => (bits & BIT[filter]) !== 0);
}

function placeSite({ place, km, radius }: Survey, { id, site }: SiteFacts): Pick<SiteHit, "km" | "reach"> | null {
  if (place === null) return { km: null, reach: "anywhere" };
  const around = { km: km[id] ?? 0, radius };
  const reach = reachOf(site, place, around);
  return reach && { km: around.km, reach };
}

function candidateOf(survey: Survey, facts: SiteFacts, firstOffer: number): Candidate | null {
  const placed = placeSite(survey, facts);
  if (placed === null) return null;
  const found = offersOf(survey, facts, firstOffer);
  if (found === null) return null;
  const { offers, unknown } = found;
  const hit = { site: facts.site, siteIndex: facts.position, offers, km: placed.km, reach: placed.reach };
  return { hit, kind: kindOf(survey.query, hit, unknown), unknown, score: survey.wish.scores?.[facts.id] ?? 0 };
}

/** The offers that match for certain; else those of one kind that lack only answers the visitor can do without. */
function offersOf({ accepted, missing, unknown }: Survey, facts: SiteFacts, firstOffer: number) {
  let offers: SearchOffer[] = [];
  let best = Infinity;
  for (const [position, { offer }] of facts.offers.entries()) {
    const lacking = missing[firstOffer + position] ?? 0;
    if (lacking > best || lacking & ~(accepted & (unknown[firstOffer + position] ?? 0))) continue;
    if (lacking < best) offers = [];
    offers.push(offer);
    best = lacking;
  }
  return offers.length > 0 ? { offers, unknown: best } : null;
}

function kindOf(query: Query, hit: SiteHit, unknown: number): GroupKind {
  if (unknown !== 0) return "UNKNOWN";
  if (!hit.offers.some((offer) => isStarted(query, offer))) return "NOT_STARTED";
  switch (hit.reach) {
    case "anywhere":
      return "ALL";
    case "near":
    case "edge":
      return "NEAR";
    case "catchment":
      return "CATCHMENT";
    case "nationwide":
      return "NATIONWIDE";
  }
}

/** False when all that we know of the wanted Kostenträger is that the provider is applying. */
function isStarted(query: Query, offer: SearchOffer): boolean {
  if (offer.cells.every((cell) => cell.state !== "APPLYING")) return true;
  const { funders, checked } = query;
  const wanted = offer.cells.filter(
    (cell) => (funders.length === 0 || funders.includes(cell.funder)) && (!checked || cell.checked),
  );
  return wanted.length === 0 || wanted.some((cell) => cell.state !== "APPLYING");
}

/** Sites that match for certain push out the others. */
function bestFirst(candidates: Candidate[]): Candidate[] {
  const certain = candidates.filter((candidate) => candidate.unknown === 0);
  return (certain.length > 0 ? certain : candidates).toSorted(compareCandidates);
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    GROUP_ORDER.indexOf(a.kind) - GROUP_ORDER.indexOf(b.kind) ||
    a.unknown - b.unknown ||
    (a.hit.km ?? 0) - (b.hit.km ?? 0) ||
    b.score - a.score ||
    a.hit.siteIndex - b.hit.siteIndex
  );
}

/** Order inside a group: ascending, key by key. The name decides all ties, and it is unique by its slug. */
export function compareHits(a: RankedHit, b: RankedHit): number {
  return a.first - b.first || a.second - b.second || a.third - b.third || a.nameRank - b.nameRank;
}

type Keys = Pick<RankedHit, "first" | "second" | "third">;

function keysOf(query: Query, hit: Hit, score: number): Keys {
  switch (query.sort) {
    case "NAME":
      return { first: 0, second: 0, third: 0 };
    case "CHECKED":
      return { first: -newestCheck(hit), second: 0, third: 0 };
    case "DISTANCE":
      return { first: hit.km ?? 0, second: -score, third: openRank(query, hit) };
  }
}

/** The day as a number, 20260312; 0 for never. */
function newestCheck(hit: Hit): number {
  let newest = 0;
  for (const { offers } of [hit, ...hit.others]) {
    for (const { cells } of offers) {
      for (const { checked, day } of cells) {
        if (checked && day !== null) newest = Math.max(newest, Number(day.replaceAll("-", "")));
      }
    }
  }
  return newest;
}

/** Providers that are open to everything stand behind those that named what was asked for. */
function openRank({ occupations, targetGroups }: Query, hit: Hit): number {
  const isNamed = (wanted: readonly string[], own: readonly string[]) =>
    wanted.length === 0 || wanted.some((value) => own.includes(value));
  const isSpecial = (offer: SearchOffer) =>
    isNamed(occupations, offer.occupations) && isNamed(targetGroups, offer.targetGroups);
  return hit.offers.some(isSpecial) ? 0 : 1;
}
