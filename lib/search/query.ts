import { LANDS } from "@/lib/geo/lands";
import type {
  AreaChoice,
  FunderKind,
  Need,
  Query,
  QueryVocabulary,
  Radius,
  Setting,
  Sort,
  UnknownFilter,
} from "./types";

/** URL value → value in code; the order is the order of a form. */
type Names<T> = Readonly<Record<string, T>>;

const AREAS: Names<AreaChoice> = { berufsbildung: "VOCATIONAL", arbeit: "WORK" };
const SETTINGS: Names<Setting> = {
  "nur-in-betrieben": "ONLY_COMPANY",
  "meist-in-betrieben": "MOSTLY_COMPANY",
  beides: "MIXED",
  "meist-beim-anbieter": "MOSTLY_OWN",
  "nur-beim-anbieter": "ONLY_OWN",
};
const FUNDERS: Names<FunderKind> = {
  ba: "BA",
  drv: "DRV",
  uv: "UV",
  ser: "SER",
  egh: "EGH",
  jugendhilfe: "JUGENDHILFE",
};
const NEEDS: Names<Need> = { rollstuhl: "WHEELCHAIR", dgs: "SIGN_LANGUAGE", "leichte-sprache": "EASY_TEXT" };
const RADII: Names<Radius> = { "10": 10, "25": 25, "50": 50, "100": 100, bundesweit: "NATIONWIDE" };
const SORTS: Names<Sort> = { entfernung: "DISTANCE", name: "NAME", pruefung: "CHECKED" };
const UNKNOWNS: Names<UnknownFilter> = {
  form: "setting",
  berufsfeld: "occupation",
  zielgruppe: "targetGroup",
  kostentraeger: "funder",
  plaetze: "places",
  rollstuhl: "wheelchair",
  dgs: "signLanguage",
  teilzeit: "partTime",
  budget: "personalBudget",
  uebergang: "workBudget",
};
const LAND_NAMES: Names<string> = Object.fromEntries(LANDS.map(({ code }) => [code.toLowerCase(), code]));

/** Long enough for any name; keeps a hostile query cheap. */
const TEXT_LIMIT = 100;
const PLACE_LIMIT = 80;

export const DEFAULT_RADIUS: Radius = 50;

/** Every URL parameter of a search, in canonical order. */
export const QUERY_PARAMETERS = [
  "q",
  "ort",
  "umkreis",
  "leistung",
  "form",
  "berufsfeld",
  "zielgruppe",
  "kostentraeger",
  "geprueft",
  "plaetze",
  "barrierefrei",
  "teilzeit",
  "budget",
  "uebergang",
  "land",
  "ohne-angabe",
  "sortierung",
  "seite",
] as const;
export type QueryParameter = (typeof QUERY_PARAMETERS)[number];

/** Total: any parameters give a valid query; unknown names and values are dropped. */
export function parseQuery(params: URLSearchParams, vocabulary: QueryVocabulary): Query {
  return {
    text: typedText(params.get("q"), TEXT_LIMIT),
    place: typedText(params.get("ort"), PLACE_LIMIT),
    ...parseRadius(params.get("umkreis")),
    areas: many(params.getAll("leistung"), AREAS),
    settings: many(params.getAll("form"), SETTINGS),
    occupations: known(params.getAll("berufsfeld"), vocabulary.occupations),
    targetGroups: known(params.getAll("zielgruppe"), vocabulary.targetGroups),
    funders: many(params.getAll("kostentraeger"), FUNDERS),
    checked: params.get("geprueft") === "ja",
    freePlaces: params.get("plaetze") === "ja",
    needs: many(params.getAll("barrierefrei"), NEEDS),
    partTime: params.get("teilzeit") === "ja",
    personalBudget: params.get("budget") === "ja",
    workBudget: params.get("uebergang") === "ja",
    lands: many(params.getAll("land"), LAND_NAMES),
    withUnknown: parseUnknowns(params.getAll("ohne-angabe")),
    sort: one(params.get("sortierung"), SORTS) ?? "DISTANCE",
    page: parsePage(params.get("seite")),
  };
}

/** The shortest parameters that give this query again: defaults left out, lists repeated and sorted. */
export function formatQuery(query: Query): URLSearchParams {
  const values: Record<QueryParameter, readonly string[]> = {
    q: [query.text],
    ort: [query.place],
    umkreis: formatRadius(query),
    leistung: named(query.areas, AREAS),
    form: named(query.settings, SETTINGS),
    berufsfeld: query.occupations.toSorted(),
    zielgruppe: query.targetGroups.toSorted(),
    kostentraeger: named(query.funders, FUNDERS),
    geprueft: query.checked ? ["ja"] : [],
    plaetze: query.freePlaces ? ["ja"] : [],
    barrierefrei: named(query.needs, NEEDS),
    teilzeit: query.partTime ? ["ja"] : [],
    budget: query.personalBudget ? ["ja"] : [],
    uebergang: query.workBudget ? ["ja"] : [],
    land: named(query.lands, LAND_NAMES),
    "ohne-angabe": formatUnknowns(query.withUnknown),
    sortierung: query.sort === "DISTANCE" ? [] : named([query.sort], SORTS),
    seite: query.page === 1 ? [] : [String(query.page)],
  };
  const pairs = QUERY_PARAMETERS.flatMap((name) => values[name].map((value) => [name, value]));
  return new URLSearchParams(pairs.filter(([, value]) => value !== ""));
}

/** A search for everything. */
export function emptyQuery(): Query {
  return parseQuery(new URLSearchParams(), { occupations: [], targetGroups: [] });
}

/** "25", or "nur-25" for exactly that. */
function parseRadius(value: string | null): Pick<Query, "radius" | "exactRadius"> {
  const [, exact, name = ""] = /^(nur-)?(\w+)$/.exec(value ?? "") ?? [];
  const radius = one(name, RADII);
  return { radius: radius ?? DEFAULT_RADIUS, exactRadius: exact !== undefined && typeof radius === "number" };
}

function formatRadius({ radius, exactRadius }: Query): string[] {
  const names = named([radius], RADII);
  if (exactRadius) return names.map((name) => `nur-${name}`);
  return radius === DEFAULT_RADIUS ? [] : names;
}

function typedText(typed: string | null, limit: number): string {
  const clean = (typed ?? "").replace(/[\s\p{Cc}]+/gu, " ").trim();
  return Array.from(clean).slice(0, limit).join("").trim();
}

function one<T>(value: string | null, names: Names<T>): T | undefined {
  return value !== null && Object.hasOwn(names, value) ? names[value] : undefined;
}

function many<T>(values: string[], names: Names<T>): T[] {
  const chosen = new Set(values);
  return Object.keys(names)
    .filter((name) => chosen.has(name))
    .flatMap((name) => one(name, names) ?? []);
}

function known(values: string[], vocabulary: readonly string[]): string[] {
  const chosen = new Set(values);
  return vocabulary.filter((value) => chosen.has(value)).toSorted();
}

function named<T>(values: readonly T[], names: Names<T>): string[] {
  return Object.keys(names)
    .filter((name) => values.some((value) => value === names[name]))
    .toSorted();
}

function parseUnknowns(values: string[]): UnknownFilter[] {
  return values.includes("ja") ? Object.values(UNKNOWNS) : many(values, UNKNOWNS);
}

function formatUnknowns(filters: readonly UnknownFilter[]): string[] {
  const names = named(filters, UNKNOWNS);
  return names.length === Object.keys(UNKNOWNS).length ? ["ja"] : names;
}

function parsePage(value: string | null): number {
  return value !== null && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : 1;
}
