import type { HitList } from "./hit-list";

/** A day in Berlin, "2026-03-12". */
type Day = string;

export type Area = "ENTRY" | "TRAINING" | "WORK";
export type Setting = "ONLY_COMPANY" | "MOSTLY_COMPANY" | "MIXED" | "MOSTLY_OWN" | "ONLY_OWN";
export type FunderKind = "BA" | "DRV" | "UV" | "SER" | "EGH" | "JUGENDHILFE";
export type BadgeState =
  | "GRANTED"
  | "CONTINUING"
  | "UPCOMING"
  | "SUSPENDED"
  | "CASE_BY_CASE"
  | "PERSONAL_BUDGET"
  | "UNDER_REVIEW"
  | "APPLYING"
  | "NO_PROOF";

/** A provider as the search knows it: public facts only, every date already judged. */
export type SearchEntry = {
  slug: string;
  name: string;
  /** Last time the provider said that all is right. */
  confirmedOn: Day | null;
  /** Words that a search may find: of description, example jobs, other names; see `contentWords`. */
  text: string;
  sites: SearchSite[];
};

export type SearchSite = {
  name: string | null;
  city: string;
  district: string | null;
  postcode: string;
  /** ISO 3166-2 without "DE-": "HE". */
  land: string;
  /** AGS of the Kreis, five digits. */
  county: string;
  lat: number;
  lon: number;
  /** Uncertainty of the point in km; 0 for a known address. */
  radius: number;
  phone: string | null;
  wheelchair: "FULL" | "PARTIAL" | "NONE" | null;
  signLanguage: boolean | null;
  catchment: Catchment | null;
  offers: SearchOffer[];
};

export type Catchment =
  { kind: "COUNTIES"; counties: string[] } | { kind: "RADIUS"; km: number } | { kind: "LAND" } | { kind: "NATIONWIDE" };

export type SearchOffer = {
  area: Area;
  setting: Setting | null;
  occupations: string[];
  targetGroups: string[];
  partTime: boolean | null;
  personalBudget: boolean | null;
  /** Übergang in ein Budget für Arbeit is supported. */
  workBudget: boolean | null;
  places: "FREE" | "FEW" | "WAITLIST" | "NONE" | "ON_REQUEST" | null;
  placesOn: Day | null;
  easyText: boolean;
  cells: SearchCell[];
};

/** A public recognition cell; refused and withdrawn ones never get here. */
export type SearchCell = {
  funder: FunderKind;
  funderName: string;
  state: BadgeState;
  checked: boolean;
  day: Day | null;
};

/** In km; a search without a place knows no radius. */
export type Radius = 10 | 25 | 50 | 100 | "NATIONWIDE";
/** What people choose: VOCATIONAL stands for Eingangsverfahren and Berufsbildungsbereich together. */
export type AreaChoice = "VOCATIONAL" | "WORK";
export type Need = "WHEELCHAIR" | "SIGN_LANGUAGE" | "EASY_TEXT";
/** DISTANCE is the default: from the place if there is one, else text score, else name. */
export type Sort = "DISTANCE" | "NAME" | "CHECKED";

/** A filter that a visitor can set, take off, or that can be answered by "keine Angabe". */
export type FilterName =
  | "text"
  | "land"
  | "wheelchair"
  | "signLanguage"
  | "area"
  | "setting"
  | "occupation"
  | "targetGroup"
  | "funder"
  | "checked"
  | "places"
  | "easyText"
  | "partTime"
  | "personalBudget"
  | "workBudget";

/** The filters whose fact can be "keine Angabe". */
export type UnknownFilter = Exclude<FilterName, "text" | "land" | "area" | "checked" | "easyText">;

/** One search; every list is sorted and free of doubles, [] means "any". */
export type Query = {
  text: string;
  /** Town or postcode as typed; the page resolves it to a SearchPlace. */
  place: string;
  radius: Radius;
  /** "Wieder nur 25 km": an empty radius stays empty instead of being widened. */
  exactRadius: boolean;
  areas: AreaChoice[];
  settings: Setting[];
  occupations: string[];
  targetGroups: string[];
  funders: FunderKind[];
  checked: boolean;
  /** Free or a few free places. */
  freePlaces: boolean;
  /** All of them must hold. */
  needs: Need[];
  partTime: boolean;
  personalBudget: boolean;
  workBudget: boolean;
  /** ISO 3166-2 without "DE-": "HE". */
  lands: string[];
  /** Show entries without an answer to these filters too, in groups of their own. */
  withUnknown: UnknownFilter[];
  sort: Sort;
  /** From 1. */
  page: number;
};

export type QueryVocabulary = { occupations: readonly string[]; targetGroups: readonly string[] };

/** The place a visitor searches around. */
export type SearchPlace = {
  label: string;
  /** AGS of the Kreis. */
  county: string;
  countyLabel: string;
  land: string;
  lat: number;
  lon: number;
  /** Uncertainty in km. */
  radius: number;
};

/** How a site reaches the place; "edge": only the uncertainty of the two points brings it inside the radius. */
export type Reach = "near" | "edge" | "catchment" | "nationwide" | "anywhere";

export type SiteHit = {
  site: SearchSite;
  /** Position of the site in entry.sites. */
  siteIndex: number;
  /** The offers on which all filters hold. */
  offers: SearchOffer[];
  /** Straight line in km, null without a place. */
  km: number | null;
  reach: Reach;
};

/** One card: a provider with its nearest matching site; `others` are its further matching sites, nearest first. */
export type Hit = SiteHit & {
  entry: SearchEntry;
  others: SiteHit[];
  /** Filters without an answer; only in groups of kind UNKNOWN. */
  unknown: UnknownFilter[];
};

/** Of a result (`Hits` is a HitList) or of a page of it (`Hits` is a list of hits). */
export type HitGroup<Hits = HitList<Hit>> =
  | { kind: "ALL" | "NEAR" | "NATIONWIDE" | "NOT_STARTED"; hits: Hits }
  | { kind: "CATCHMENT"; county: string; hits: Hits }
  | { kind: "UNKNOWN"; filter: UnknownFilter; hits: Hits };

/** Providers that the search would find if only this option of its filter were chosen. */
export type Facets = {
  areas: Record<AreaChoice, number>;
  settings: Record<Setting, number>;
  occupations: Record<string, number>;
  targetGroups: Record<string, number>;
  funders: Record<FunderKind, number>;
  needs: Record<Need, number>;
  lands: Record<string, number>;
  checked: number;
  freePlaces: number;
  partTime: number;
  personalBudget: number;
  workBudget: number;
};

export type SearchResult = {
  /** Providers and sites that match for certain: all groups but UNKNOWN. */
  providers: number;
  sites: number;
  /** Only groups with hits, in the order of the page. */
  groups: HitGroup[];
  facets: Facets;
  /** Further providers per filter that only lack an answer, whether shown or not. */
  unknown: { filter: UnknownFilter; count: number }[];
  /** Set when the asked radius was empty and a wider one is shown. */
  widened: { from: Radius; to: Radius } | null;
  /** Zero hits: what dropping one filter would give, best first. `values` are the chosen values of the filter. */
  withoutFilter: { filter: FilterName; values: string[]; count: number }[];
  /** Words of the text that occur nowhere; the search went on without them. */
  missingWords: string[];
};

export type ResultPage = { groups: HitGroup<Hit[]>[]; page: number; pages: number };
