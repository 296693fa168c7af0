import offers from "@/lib/i18n/messages/de/offers.json";
import providers from "@/lib/i18n/messages/de/providers.json";
import sites from "@/lib/i18n/messages/de/sites.json";
import {
  OCCUPATIONS,
  PLACES_STATUSES,
  SETTINGS,
  TARGET_GROUPS,
  TRANSITIONS,
  type ServiceArea,
} from "@/lib/offers/types";
import type { OfferPatch } from "@/lib/offers/schema";
import type { ProviderPatch } from "@/lib/providers/schema";
import { LEGAL_FORMS, OWNERSHIPS, UMBRELLAS } from "@/lib/providers/types";
import { SIGN_LANGUAGES, WHEELCHAIR_GRADES } from "@/lib/sites/types";
import type { SitePatch } from "@/lib/sites/schema";
import type { CellFields } from "../types";
import { wordKey, type Field } from "./columns";
import { OCCUPATION_WORDS, PLACES_WORDS, SETTING_WORDS, TARGET_GROUP_WORDS, TRANSITION_WORDS } from "./offer-words";
import { LEGAL_FORM_WORDS, OWNERSHIP_WORDS, UMBRELLA_WORDS } from "./provider-words";
import { isBlank, readText, splitSentences, type Vocabulary } from "./read";
import { SIGN_LANGUAGE_WORDS, WHEELCHAIR_WORDS } from "./site-words";
import { statusWord } from "./status-words";

/** What stands in the cells of a row; nothing stands where nothing is known. */
export type Cells = Partial<Record<Field, string>>;

const AREA_WORD: Record<ServiceArea, string> = { ENTRY: "EV", TRAINING: "BBB", WORK: "AB" };
const SEPARATORS = /[,;/+&\r\n]|\s(und|bzw\.?)\s/;

type Labels<T extends string> = Readonly<Record<T, string>>;

/** For each value the first word that is read as this value and nothing else, alone and in a list. */
function wordsFor<T extends string>(
  values: readonly T[],
  vocabulary: Vocabulary<T>,
  labels: Labels<T>,
): ReadonlyMap<T, string> {
  const isClear = (word: string, value: T) => {
    const read = vocabulary.get(wordKey(word));
    return !SEPARATORS.test(word) && !isBlank(word) && read?.length === 1 && read[0] === value;
  };
  return new Map(values.map((value) => [value, isClear(labels[value], value) ? labels[value] : value]));
}

const LEGAL_FORM = wordsFor(LEGAL_FORMS, LEGAL_FORM_WORDS, providers.legalForm);
const OWNERSHIP = wordsFor(OWNERSHIPS, OWNERSHIP_WORDS, providers.ownership);
const UMBRELLA = wordsFor(UMBRELLAS, UMBRELLA_WORDS, providers.umbrella);
const WHEELCHAIR = wordsFor(WHEELCHAIR_GRADES, WHEELCHAIR_WORDS, sites.wheelchair);
const SIGN_LANGUAGE = wordsFor(SIGN_LANGUAGES, SIGN_LANGUAGE_WORDS, sites.signLanguage);
const SETTING = wordsFor(SETTINGS, SETTING_WORDS, offers.setting);
const OCCUPATION = wordsFor(OCCUPATIONS, OCCUPATION_WORDS, offers.occupationShort);
const TARGET_GROUP = wordsFor(TARGET_GROUPS, TARGET_GROUP_WORDS, offers.targetGroupShort);
const TRANSITION = wordsFor(TRANSITIONS, TRANSITION_WORDS, offers.transition);
const PLACES = wordsFor(PLACES_STATUSES, PLACES_WORDS, offers.places);

type Maybe<T> = T | null | undefined;

const line = (text: Maybe<string>) => shown((text ?? "").replace(/\s+/g, " ").trim());
const shown = (text: string) => (isBlank(text) ? "" : text);
const word = <T extends string>(words: ReadonlyMap<T, string>, value: Maybe<T>) =>
  value ? (words.get(value) ?? value) : "";
const list = <T extends string>(words: ReadonlyMap<T, string>, values: Maybe<readonly T[]>) =>
  [...new Set(values ?? [])].map((value) => word(words, value)).join(", ");
const number = (value: Maybe<number>) => (typeof value === "number" ? String(value) : "");
/** "2025-03-01" as people write it: "01.03.2025". */
const day = (value: Maybe<string>) => (value ? value.split("-").toReversed().join(".") : "");

function answer(value: Maybe<boolean>): string {
  if (typeof value !== "boolean") return "";
  return value ? "ja" : "nein";
}

/** Paragraphs stay. */
function text(value: Maybe<string>): string {
  const read = readText(value ?? "");
  return "value" in read ? shown(read.value) : "";
}

/** One sentence as it will be read: on one line, without what separates sentences or lists them. */
function sentence(value: string): string {
  const [read = ""] = splitSentences(value.replace(/\s*[\r\n]+\s*/g, " ").replaceAll(";", ","));
  return read === value ? read : sentence(read);
}

/** A semicolon at the end says that the commas of a single sentence separate nothing. */
function sentences(values: Maybe<readonly string[]>): string {
  const kept = (values ?? []).map(sentence).filter((each) => each !== "");
  const [only = "", ...more] = kept;
  if (more.length > 0) return kept.join("; ");
  return only.includes(",") ? `${only};` : shown(only);
}

export function providerCells(provider: ProviderPatch): Cells {
  const { identifier, name, shortName, legalForm, ownership, umbrella, bagUbMember, runsWorkshop } = provider;
  const { phone, email, website, contactRole, contactHours, confirmedOn } = provider;
  return {
    identifier: line(identifier),
    name: line(name),
    shortName: line(shortName),
    legalForm: word(LEGAL_FORM, legalForm),
    ownership: word(OWNERSHIP, ownership),
    umbrella: word(UMBRELLA, umbrella),
    bagUbMember: answer(bagUbMember),
    runsWorkshop: answer(runsWorkshop),
    phone: line(phone),
    email: line(email),
    website: line(website),
    contactRole: line(contactRole),
    contactHours: line(contactHours),
    confirmedOn: day(confirmedOn),
  };
}

/** `catchment` is written by rules/catchment.ts, which knows the Kreise. */
export function siteCells({ name, street, postcode, city, district, accessibility }: SitePatch): Cells {
  return {
    siteName: line(name),
    street: line(street),
    postcode: postcode ?? "",
    city: line(city),
    district: line(district),
    wheelchair: word(WHEELCHAIR, accessibility?.wheelchair),
    signLanguage: word(SIGN_LANGUAGE, accessibility?.signLanguage),
  };
}

export const areaCells = (area: ServiceArea): Cells => ({ areas: AREA_WORD[area] });

export function offerCells(offer: OfferPatch): Cells {
  const { setting, occupations, targetGroups, minAge, maxAge, placeCount, places, placesOn } = offer;
  const { partTime, personalBudget, hasTransitions, transitions, exampleJobs, description, descriptionEasy } = offer;
  // A status of places without its day is not read either.
  const isDated = Boolean(places && placesOn);
  return {
    setting: word(SETTING, setting),
    occupations: list(OCCUPATION, occupations),
    targetGroups: list(TARGET_GROUP, targetGroups),
    minAge: number(minAge),
    maxAge: number(maxAge),
    placeCount: number(placeCount),
    places: isDated ? word(PLACES, places) : "",
    placesOn: isDated ? day(placesOn) : "",
    partTime: answer(partTime),
    personalBudget: answer(personalBudget),
    transitions: hasTransitions === false ? "nein" : list(TRANSITION, transitions) || answer(hasTransitions),
    exampleJobs: sentences(exampleJobs),
    description: text(description),
    descriptionEasy: text(descriptionEasy),
  };
}

/** The funder's word comes from rules/funder.ts. */
export function cellCells({ status, statusOn, validFrom, validUntil, progressReleased }: CellFields): Cells {
  return {
    status: statusWord(status),
    statusOn: day(statusOn),
    validFrom: day(validFrom),
    validUntil: day(validUntil),
    progressReleased: answer(progressReleased ?? false),
  };
}
