import { at } from "@/lib/geo/raw";
import type { SearchIndex } from "./build-index";
import { facetsOf } from "./facets";
import { BIT, chosenValues, FILTERS, UNKNOWN_FILTERS } from "./filters";
import { HitList } from "./hit-list";
import { compareHits, filtersOf, GROUP_ORDER, hitOf, lackedBy, rankOf } from "./hits";
import type { RankedHit, Survey } from "./hits";
import { ITSELF, missingOf, newFacetTally, noteOffer, unknownOf, wishOf, without } from "./judge";
import type { Wish } from "./judge";
import { kmTo, RADII, stepOf } from "./reach";
import { found } from "./tally";
import type { Range, Tally } from "./tally";
import { matchText } from "./text-match";
import type { Hit, HitGroup, Query, Radius, SearchPlace, SearchResult, UnknownFilter } from "./types";

/** `place` is what the page made of `query.place`; without it neither radius nor catchment count. */
export type SearchInput = { query: Query; place: SearchPlace | null };

/**
 * Finds providers. All filters on offers hold on one offer, Kostenträger and "geprüft" on one cell; values of a filter
 * are alternatives, filters add up. If the radius holds nothing for certain, the next wider one that does is shown, unless exactly this one was wanted.
 */
export function search(index: SearchIndex, { query, place }: SearchInput): SearchResult {
  const { scores, missingWords } = matchText(index.text, query.text, index.siteCount);
  const wish = wishOf(index, query, scores);
  const { tally, ...judged } = judge(index, { wish, place, radius: query.radius });
  const asked = place === null ? 0 : RADII.indexOf(query.radius);
  const range = { asked, widest: query.exactRadius ? asked : RADII.length - 1 };
  const { step, count } = found(tally, ITSELF, range);
  const radius = place === null ? query.radius : (RADII[step] ?? query.radius);
  const accepted = query.withUnknown.reduce((bits, filter) => bits | BIT[filter], 0);
  const survey: Survey = { query, accepted, place, wish, radius, ...judged };
  const { hits, unknown } = collect(index, survey);
  const certain = hits.filter(({ best }) => best.unknown === 0);
  const isAskedEmpty = count === 0 || step > asked;
  return {
    providers: certain.length,
    sites: certain.reduce((sum, { others }) => sum + 1 + others.length, 0),
    groups: groupsOf(hits, survey),
    facets: facetsOf(index, tally, range),
    unknown,
    widened: step > asked ? { from: query.radius, to: radius } : null,
    withoutFilter: isAskedEmpty ? waysOut({ tally, wish, query, range, count }) : [],
    missingWords,
  };
}

type Judging = { wish: Wish; place: SearchPlace | null };
type Judged = { tally: Tally } & Pick<Survey, "km" | "missing" | "unknown">;

/** What a search without any condition finds out: the same each time, so it is found out once. */
const unconditional = new WeakMap<SearchIndex, Judged>();

function judge(index: SearchIndex, { wish, place, radius }: Judging & { radius: Radius }): Judged {
  const isConditional = wish.active !== 0 || (place !== null && radius !== "NATIONWIDE");
  if (isConditional) return judgeAll(index, { wish, place });
  const all = unconditional.get(index) ?? judgeAll(index, { wish, place: null });
  unconditional.set(index, all);
  return { ...all, km: kmOf(index, place) };
}

function judgeAll(index: SearchIndex, { wish, place }: Judging): Judged {
  const tally = newFacetTally(index.options);
  const km = kmOf(index, place);
  const missing = new Uint16Array(index.offerCount);
  const unknown = new Uint16Array(index.offerCount);
  let position = 0;
  for (const { sites } of index.providers) {
    tally.provider += 1;
    for (const { id, site, offers, any } of sites) {
      if (place !== null) tally.step = stepOf(site, place, km[id] ?? 0);
      if (wish.active === 0) {
        if (offers.length > 0) noteOffer(tally, wish, any, 0);
        position += offers.length;
        continue;
      }
      const score = wish.scores?.[id] ?? 0;
      for (const facts of offers) {
        const lacking = missingOf(wish, facts, score);
        missing[position] = lacking;
        unknown[position] = unknownOf(wish, facts, lacking);
        noteOffer(tally, wish, facts, lacking);
        position += 1;
      }
    }
  }
  return { tally, km, missing, unknown };
}

/** Km by site; empty without a place. */
function kmOf(index: SearchIndex, place: SearchPlace | null): Float64Array {
  const km = new Float64Array(place === null ? 0 : index.siteCount);
  if (place === null) return km;
  for (const { sites } of index.providers) for (const { id, site } of sites) km[id] = kmTo(site, place);
  return km;
}

/** The hits, and per filter the providers that lack its answer: those shown and those it alone keeps out. */
function collect(index: SearchIndex, survey: Survey) {
  const hits: RankedHit[] = [];
  const counts = new Map<UnknownFilter, number>();
  let firstOffer = 0;
  for (const provider of index.providers) {
    const hit = rankOf(survey, provider, firstOffer);
    if (hit) hits.push(hit);
    const lacked = hit ? filtersOf(hit.best.unknown) : lackedBy(survey, provider, firstOffer);
    for (const filter of lacked) {
      counts.set(filter, (counts.get(filter) ?? 0) + 1);
    }
    firstOffer += provider.offerCount;
  }
  const unknown = UNKNOWN_FILTERS.flatMap((filter) => {
    const count = counts.get(filter) ?? 0;
    return count > 0 ? [{ filter, count }] : [];
  });
  return { hits, unknown };
}

type WayOut = { tally: Tally; wish: Wish; query: Query; range: Range; count: number };

/** Searches with one filter less that show more, the nearest and then the fullest first. */
function waysOut({ tally, wish, query, range, count }: WayOut): SearchResult["withoutFilter"] {
  const values = chosenValues(query);
  return FILTERS.filter((filter) => (wish.active & BIT[filter]) !== 0)
    .map((filter) => ({ filter, values: [...values[filter]], ...found(tally, without(filter), range) }))
    .filter((wayOut) => wayOut.count > count)
    .sort((a, b) => a.step - b.step || b.count - a.count)
    .map(({ filter, values: chosen, count: providers }) => ({ filter, values: chosen, count: providers }));
}

function groupsOf(ranked: RankedHit[], survey: Survey): HitGroup[] {
  const sorted = ranked.toSorted(compareHits);
  const listOf = (members: readonly RankedHit[]) =>
    new HitList<Hit>(members.length, (position) => hitOf(survey, at(members, position)));
  return GROUP_ORDER.flatMap((kind): HitGroup[] => {
    const members = sorted.filter(({ best }) => best.kind === kind);
    if (members.length === 0) return [];
    if (kind === "UNKNOWN") return unknownGroups(members, listOf);
    const hits = listOf(members);
    return kind === "CATCHMENT" ? [{ kind, county: survey.place?.countyLabel ?? "", hits }] : [{ kind, hits }];
  });
}

/** One group per filter; a hit that lacks several answers stands under the first. */
function unknownGroups(all: readonly RankedHit[], listOf: (members: readonly RankedHit[]) => HitList<Hit>): HitGroup[] {
  return UNKNOWN_FILTERS.flatMap((filter) => {
    const members = all.filter(({ best }) => filtersOf(best.unknown)[0] === filter);
    return members.length > 0 ? [{ kind: "UNKNOWN", filter, hits: listOf(members) }] : [];
  });
}
