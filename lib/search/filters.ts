import { isAccessible, isUsable } from "./concepts";
import type {
  Area,
  AreaChoice,
  FilterName,
  FunderKind,
  Query,
  QueryVocabulary,
  SearchOffer,
  SearchSite,
  UnknownFilter,
} from "./types";

/** In the order in which groups of unknown answers are shown; the position is the bit of a filter. */
export const FILTERS = [
  "text",
  "land",
  "wheelchair",
  "signLanguage",
  "area",
  "setting",
  "occupation",
  "targetGroup",
  "funder",
  "checked",
  "places",
  "easyText",
  "partTime",
  "personalBudget",
  "workBudget",
] as const satisfies readonly FilterName[];

/** The filters that can be answered by "keine Angabe", in the same order. */
export const UNKNOWN_FILTERS = [
  "wheelchair",
  "signLanguage",
  "setting",
  "occupation",
  "targetGroup",
  "funder",
  "places",
  "partTime",
  "personalBudget",
  "workBudget",
] as const satisfies readonly UnknownFilter[];

export const BIT: Readonly<Record<FilterName, number>> = bits(FILTERS);
/** Kostenträger and "geprüft" hold on one cell, so they are judged together. */
export const CELL_BITS = BIT.funder | BIT.checked;

export const FUNDER_KINDS = ["BA", "DRV", "UV", "SER", "EGH", "JUGENDHILFE"] as const satisfies readonly FunderKind[];
const KIND_BIT: Readonly<Record<FunderKind, number>> = bits(FUNDER_KINDS);

/** § 63 SGB IX: only a responsible Kostenträger can be "keine Angabe", the others are a plain no. */
const RESPONSIBLE: Readonly<Record<Area, number>> = {
  ENTRY: kindMask(["BA", "DRV", "UV", "SER"]),
  TRAINING: kindMask(["BA", "DRV", "UV", "SER"]),
  WORK: kindMask(["UV", "SER", "EGH", "JUGENDHILFE"]),
};
const AREA_CHOICE: Readonly<Record<Area, AreaChoice>> = { ENTRY: "VOCATIONAL", TRAINING: "VOCATIONAL", WORK: "WORK" };

export const YES = "ja";

type CellFilter = "funder" | "checked";
type Answers = Record<Exclude<FilterName, "text" | CellFilter>, readonly string[] | null>;

/** What an offer at a site answers to each filter; null is "keine Angabe". */
export function answersOf(site: SearchSite, offer: SearchOffer, vocabulary: QueryVocabulary): Answers {
  return {
    land: [site.land],
    wheelchair: site.wheelchair === null ? null : yesIf(isAccessible(site)),
    signLanguage: site.signLanguage === null ? null : yesIf(site.signLanguage),
    area: [AREA_CHOICE[offer.area]],
    setting: offer.setting === null ? null : [offer.setting],
    occupation: widened(offer.occupations, { joker: "individuell", all: vocabulary.occupations }),
    targetGroup: widened(offer.targetGroups, { joker: "offen_fuer_alle", all: vocabulary.targetGroups }),
    places: freePlaces(offer),
    easyText: yesIf(offer.easyText),
    partTime: offer.partTime === null ? null : yesIf(offer.partTime),
    personalBudget: offer.personalBudget === null ? null : yesIf(offer.personalBudget),
    workBudget: offer.workBudget === null ? null : yesIf(offer.workBudget),
  };
}

/** Kinds of Kostenträger as bits: with any usable cell, with a checked one, and those that could have one. */
export function kindsOf(offer: SearchOffer) {
  const usable = offer.cells.filter(isUsable);
  return {
    kinds: kindMask(usable.map((cell) => cell.funder)),
    checkedKinds: kindMask(usable.filter((cell) => cell.checked).map((cell) => cell.funder)),
    responsible: RESPONSIBLE[offer.area],
  };
}

export function kindMask(kinds: readonly FunderKind[]): number {
  return kinds.reduce((mask, kind) => mask | KIND_BIT[kind], 0);
}

/** The values a query asks for, per filter; [] is a filter that is off. The text is judged elsewhere. */
export function chosenValues(query: Query): Record<FilterName, readonly string[]> {
  return {
    text: query.text === "" ? [] : [query.text],
    land: query.lands,
    wheelchair: yesIf(query.needs.includes("WHEELCHAIR")),
    signLanguage: yesIf(query.needs.includes("SIGN_LANGUAGE")),
    area: query.areas,
    setting: query.settings,
    occupation: query.occupations,
    targetGroup: query.targetGroups,
    funder: query.funders,
    checked: yesIf(query.checked),
    places: yesIf(query.freePlaces),
    easyText: yesIf(query.needs.includes("EASY_TEXT")),
    partTime: yesIf(query.partTime),
    personalBudget: yesIf(query.personalBudget),
    workBudget: yesIf(query.workBudget),
  };
}

function yesIf(holds: boolean): string[] {
  return holds ? [YES] : [];
}

function widened(own: readonly string[], { joker, all }: { joker: string; all: readonly string[] }) {
  if (own.length === 0) return null;
  return own.includes(joker) ? all : own;
}

/** "Auf Anfrage" answers nothing, so it counts like "keine Angabe". */
function freePlaces(offer: SearchOffer) {
  if (offer.places === null || offer.places === "ON_REQUEST") return null;
  return yesIf(offer.places === "FREE" || offer.places === "FEW");
}

function bits<T extends string>(names: readonly T[]): Record<T, number>;
function bits(names: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.map((name, position) => [name, 1 << position]));
}
