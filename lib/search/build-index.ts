import { answersOf, BIT, FILTERS, FUNDER_KINDS, kindsOf, YES } from "./filters";
import { buildTextIndex } from "./text-index";
import type { TextIndex } from "./text-index";
import type { FilterName, QueryVocabulary, SearchEntry, SearchOffer, SearchSite } from "./types";

/** Allowed values, and German labels by key (of any vocabulary), so that a text search finds what pages show. */
export type SearchVocabulary = QueryVocabulary & { labels: Readonly<Record<string, string>> };

export type CountedFacts = {
  /** Ids of the options that are satisfied. */
  options: readonly number[];
  kinds: number;
  checkedKinds: number;
};

export type OfferFacts = CountedFacts & {
  offer: SearchOffer;
  /** Bits of the filters answered by "keine Angabe". */
  unknown: number;
  responsible: number;
  /** Some cell only says that the provider is applying. */
  isApplying: boolean;
};

export type SiteFacts = {
  id: number;
  position: number;
  site: SearchSite;
  offers: OfferFacts[];
  /** All that any of its offers satisfies: what a search without filters counts. */
  any: CountedFacts;
};
export type ProviderFacts = { entry: SearchEntry; nameRank: number; offerCount: number; sites: SiteFacts[] };

/** Every value of every filter has a number, so that counting needs no strings. */
export type OptionTable = {
  ids: ReadonlyMap<string, number>;
  bits: readonly number[];
  /** Ids of the Kostenträger, in the order of FUNDER_KINDS. */
  funders: readonly number[];
  checked: number;
};

export type SearchIndex = {
  providers: readonly ProviderFacts[];
  siteCount: number;
  offerCount: number;
  options: OptionTable;
  vocabulary: QueryVocabulary;
  text: TextIndex;
};

/** Index of all entries for `search`; entries may come in any order. A site without offers is never a hit. */
export function buildIndex(entries: readonly SearchEntry[], vocabulary: SearchVocabulary): SearchIndex {
  const options = tableOf(entries, vocabulary);
  const ranks = nameRanks(entries);
  let siteCount = 0;
  const providers = entries.map((entry) => ({
    entry,
    nameRank: ranks.get(entry) ?? 0,
    offerCount: entry.sites.reduce((sum, site) => sum + site.offers.length, 0),
    sites: entry.sites.map((site, position) => {
      const offers = site.offers.map((offer) => factsOf({ site, offer, vocabulary, options }));
      return { id: siteCount++, position, site, offers, any: unionOf(offers) };
    }),
  }));
  const offerCount = providers.reduce((sum, provider) => sum + provider.offerCount, 0);
  const text = buildTextIndex(entries, vocabulary.labels);
  return { providers, siteCount, offerCount, options, vocabulary, text };
}

/** Id of a value of a filter, undefined when no entry and no vocabulary knows it. */
export function optionId(options: OptionTable, filter: FilterName, value: string): number | undefined {
  return options.ids.get(`${filter}:${value}`);
}

function tableOf(entries: readonly SearchEntry[], vocabulary: QueryVocabulary): OptionTable {
  const ids = new Map<string, number>();
  const optionBits: number[] = [];
  const add = (filter: FilterName, values: readonly string[]) => {
    for (const value of values) {
      if (!ids.has(`${filter}:${value}`)) ids.set(`${filter}:${value}`, optionBits.push(BIT[filter]) - 1);
    }
    return values.flatMap((value) => ids.get(`${filter}:${value}`) ?? []);
  };
  for (const filter of FILTERS) add(filter, [YES]);
  add("area", ["VOCATIONAL", "WORK"]);
  add("setting", ["ONLY_COMPANY", "MOSTLY_COMPANY", "MIXED", "MOSTLY_OWN", "ONLY_OWN"]);
  add("occupation", vocabulary.occupations);
  add("targetGroup", vocabulary.targetGroups);
  for (const entry of entries) for (const site of entry.sites) add("land", [site.land]);
  const funders = add("funder", FUNDER_KINDS);
  return { ids, bits: optionBits, funders, checked: ids.get(`checked:${YES}`) ?? 0 };
}

type Source = { site: SearchSite; offer: SearchOffer; vocabulary: QueryVocabulary; options: OptionTable };

function factsOf({ site, offer, vocabulary, options }: Source): OfferFacts {
  const answers = answersOf(site, offer, vocabulary);
  const satisfied: number[] = [];
  let unknown = 0;
  for (const filter of FILTERS) {
    if (filter === "text" || filter === "funder" || filter === "checked") continue;
    const values = answers[filter];
    if (values === null) unknown |= BIT[filter];
    for (const value of values ?? []) {
      const id = optionId(options, filter, value);
      if (id !== undefined) satisfied.push(id);
    }
  }
  const isApplying = offer.cells.some(({ state }) => state === "APPLYING");
  return { offer, options: satisfied, unknown, ...kindsOf(offer), isApplying };
}

function unionOf(offers: readonly OfferFacts[]): CountedFacts {
  return {
    options: [...new Set(offers.flatMap((facts) => facts.options))],
    kinds: offers.reduce((all, { kinds }) => all | kinds, 0),
    checkedKinds: offers.reduce((all, { checkedKinds }) => all | checkedKinds, 0),
  };
}

/** Position of each entry in the order of German names, then slugs. */
function nameRanks(entries: readonly SearchEntry[]): Map<SearchEntry, number> {
  const { compare } = new Intl.Collator("de");
  const sorted = entries.toSorted((a, b) => compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1));
  return new Map(sorted.map((entry, rank) => [entry, rank]));
}
