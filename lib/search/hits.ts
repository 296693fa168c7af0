import type { OfferFacts, ProviderFacts, SiteFacts } from "./build-index";
import { BIT, UNKNOWN_FILTERS } from "./filters";
import type { Wish } from "./judge";
import { reachOf } from "./reach";
import type { Hit, HitGroup, Query, Radius, Reach, SearchPlace, SiteHit, UnknownFilter } from "./types";

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
type Candidate = {
  facts: SiteFacts;
  firstOffer: number;
  km: number | null;
  reach: Reach;
  kind: GroupKind;
  unknown: number;
  score: number;
};

/** A provider that is found, with what its place in the list depends on; `hitOf` makes the card of it. */
export type RankedHit = {
  provider: ProviderFacts;
  best: Candidate;
  others: readonly Candidate[];
  first: number;
  second: number;
  third: number;
};

const NO_OTHERS: readonly Candidate[] = [];

/** Where a provider stands, or null. `firstOffer` is the position of its first offer in the survey. */
export function rankOf(survey: Survey, provider: ProviderFacts, firstOffer: number): RankedHit | null {
  let offset = firstOffer;
  let only: Candidate | null = null;
  let all: Candidate[] | null = null;
  for (const site of provider.sites) {
    const candidate = candidateOf(survey, site, offset);
    offset += site.offers.length;
    if (candidate === null) continue;
    if (only === null) only = candidate;
    else (all ??= [only]).push(candidate);
  }
  const [best = only, ...others] = all ? bestFirst(all) : [];
  if (best === null) return null;
  const ranked = { provider, best, others: all ? others : NO_OTHERS, first: 0, second: 0, third: 0 };
  setKeys(survey, ranked);
  return ranked;
}

/** The card of a provider that is found. */
export function hitOf(survey: Survey, { provider, best, others }: RankedHit): Hit {
  return {
    entry: provider.entry,
    ...siteHitOf(survey, best),
    others: others
      .map((other) => siteHitOf(survey, other))
      .sort((a, b) => (a.km ?? 0) - (b.km ?? 0) || a.siteIndex - b.siteIndex),
    unknown: filtersOf(best.unknown),
  };
}

function siteHitOf(survey: Survey, candidate: Candidate): SiteHit {
  const { facts, km, reach } = candidate;
  const offers = offersOf(survey, candidate).map(({ offer }) => offer);
  return { site: facts.site, siteIndex: facts.position, offers, km, reach };
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

export function filtersOf(bits: number): UnknownFilter[] {
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
  const unknown = leastLacking(survey, facts, firstOffer);
  if (unknown === null) return null;
  const placed = placeSite(survey, facts);
  if (placed === null) return null;
  const { km, reach } = placed;
  const score = survey.wish.scores?.[facts.id] ?? 0;
  const candidate: Candidate = { facts, firstOffer, km, reach, kind: "UNKNOWN", unknown, score };
  if (unknown === 0) candidate.kind = kindOf(survey, candidate);
  return candidate;
}

/** 0 if an offer matches for certain; else the fewest answers one lacks, all of which the visitor can do without. */
function leastLacking(survey: Survey, { offers }: SiteFacts, firstOffer: number): number | null {
  let least = Infinity;
  for (let position = firstOffer; position < firstOffer + offers.length; position++) {
    const lacking = survey.missing[position] ?? 0;
    if (lacking < least && isAccepted(survey, position)) least = lacking;
  }
  return least === Infinity ? null : least;
}

/** The offers a site was found by. */
function offersOf(survey: Survey, { facts, firstOffer, unknown }: Candidate): OfferFacts[] {
  return facts.offers.filter(
    (_, offset) => survey.missing[firstOffer + offset] === unknown && isAccepted(survey, firstOffer + offset),
  );
}

/** All that an offer is missing are answers the visitor can do without. */
function isAccepted({ accepted, missing, unknown }: Survey, position: number): boolean {
  return ((missing[position] ?? 0) & ~(accepted & (unknown[position] ?? 0))) === 0;
}

function kindOf(survey: Survey, candidate: Candidate): GroupKind {
  const isApplying = candidate.facts.offers.some((facts) => facts.isApplying);
  if (isApplying && !offersOf(survey, candidate).some((facts) => isStarted(survey.query, facts))) return "NOT_STARTED";
  switch (candidate.reach) {
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
function isStarted({ funders, checked }: Query, { offer, isApplying }: OfferFacts): boolean {
  if (!isApplying) return true;
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
    (a.km ?? 0) - (b.km ?? 0) ||
    b.score - a.score ||
    a.facts.position - b.facts.position
  );
}

/** Order inside a group: ascending, key by key. The name decides all ties, and it is unique by its slug. */
export function compareHits(a: RankedHit, b: RankedHit): number {
  return a.first - b.first || a.second - b.second || a.third - b.third || a.provider.nameRank - b.provider.nameRank;
}

function setKeys(survey: Survey, ranked: RankedHit) {
  switch (survey.query.sort) {
    case "NAME":
      return;
    case "CHECKED":
      ranked.first = -newestCheck(survey, ranked);
      return;
    case "DISTANCE":
      ranked.first = ranked.best.km ?? 0;
      ranked.second = -ranked.best.score;
      ranked.third = openRank(survey, ranked.best);
  }
}

/** The day as a number, 20260312; 0 for never. */
function newestCheck(survey: Survey, { best, others }: RankedHit): number {
  let newest = 0;
  for (const candidate of [best, ...others]) {
    for (const { offer } of offersOf(survey, candidate)) {
      for (const { checked, day } of offer.cells) {
        if (checked && day !== null) newest = Math.max(newest, Number(day.replaceAll("-", "")));
      }
    }
  }
  return newest;
}

/** Providers that are open to everything stand behind those that named what was asked for. */
function openRank(survey: Survey, best: Candidate): number {
  const { occupations, targetGroups } = survey.query;
  if (occupations.length === 0 && targetGroups.length === 0) return 0;
  const isSpecial = offersOf(survey, best).some(
    ({ offer }) => isNamed(occupations, offer.occupations) && isNamed(targetGroups, offer.targetGroups),
  );
  return isSpecial ? 0 : 1;
}

function isNamed(wanted: readonly string[], own: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((value) => own.includes(value));
}
