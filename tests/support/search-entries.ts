import { OCCUPATIONS, TARGET_GROUPS } from "@/lib/offers/types";
import type { SearchVocabulary } from "@/lib/search/build-index";
import { emptyQuery } from "@/lib/search/query";
import type { Query, SearchCell, SearchEntry, SearchOffer, SearchPlace, SearchSite } from "@/lib/search/types";

/** Made-up entries for tests: everything unknown unless said. */
export const cell = (over: Partial<SearchCell> = {}): SearchCell => ({
  funder: "BA",
  funderName: "Bundesagentur für Arbeit",
  state: "GRANTED",
  checked: false,
  day: null,
  ...over,
});

export const offer = (over: Partial<SearchOffer> = {}): SearchOffer => ({
  area: "TRAINING",
  setting: null,
  occupations: [],
  targetGroups: [],
  partTime: null,
  personalBudget: null,
  workBudget: null,
  places: null,
  placesOn: null,
  easyText: false,
  cells: [],
  ...over,
});

export const site = (over: Partial<SearchSite> = {}): SearchSite => ({
  name: null,
  city: "Kassel",
  district: null,
  postcode: "34117",
  land: "HE",
  county: "06611",
  lat: KASSEL.lat,
  lon: KASSEL.lon,
  radius: 0,
  phone: null,
  wheelchair: null,
  signLanguage: null,
  catchment: null,
  offers: [offer()],
  ...over,
});

export const entry = (slug: string, over: Partial<SearchEntry> = {}): SearchEntry => ({
  slug,
  name: `${slug} (Beispiel)`,
  confirmedOn: null,
  text: "",
  sites: [site()],
  ...over,
});

export const query = (over: Partial<Query> = {}): Query => ({ ...emptyQuery(), ...over });

export const KASSEL: SearchPlace = {
  label: "Kassel",
  county: "06611",
  countyLabel: "Kassel",
  land: "HE",
  lat: 51.3127,
  lon: 9.4797,
  radius: 0,
};

/** A point so many km north of Kassel. */
export const north = (km: number) => ({ lat: KASSEL.lat + km / 111.195, lon: KASSEL.lon });

export const VOCABULARY: SearchVocabulary = { occupations: OCCUPATIONS, targetGroups: TARGET_GROUPS, labels: {} };
