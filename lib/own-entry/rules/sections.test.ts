import { expect, test } from "vitest";
import { isLightPatch as isLightOffer } from "@/lib/offers/rules";
import { isLightPatch as isLightProvider } from "@/lib/providers/rules";
import { isLightPatch as isLightSite } from "@/lib/sites/rules";
import { LEGAL_FIELDS, PROVIDER_SECTIONS, TEXT_FIELDS } from "@/lib/directory/rules/sections";
import {
  ADDRESS_FIELDS,
  FORM_FIELDS,
  IDENTITY_FIELDS,
  LIGHT_PLACES_FIELDS,
  LIGHT_PROFILE_FIELDS,
  REACH_FIELDS,
  SECTION_PATH,
} from "./sections";

const patch = (names: readonly string[]): object => Object.fromEntries(names.map((name) => [name, null]));

test.each([
  ["contact", isLightProvider, PROVIDER_SECTIONS.contact, true],
  ["about", isLightProvider, PROVIDER_SECTIONS.about, true],
  ["participation", isLightProvider, LEGAL_FIELDS, true],
  ["identity", isLightProvider, IDENTITY_FIELDS, false],
  ["reach", isLightSite, REACH_FIELDS, true],
  ["address", isLightSite, ADDRESS_FIELDS, false],
  ["profile", isLightOffer, LIGHT_PROFILE_FIELDS, true],
  ["places", isLightOffer, LIGHT_PLACES_FIELDS, true],
  ["texts", isLightOffer, TEXT_FIELDS, true],
  ["form", isLightOffer, FORM_FIELDS, false],
] as const)("what the section %s promises is what the commands hold to", (_name, isLight, names, expected) => {
  for (const name of names) expect(isLight(patch([name]))).toBe(expected);
});

const ID = "0199a000-0000-7000-8000-000000000001";
test.each([
  ["kontakt", true],
  ["standorte/neu", true],
  [`standorte/${ID}/anschrift`, true],
  [`angebote/${ID}/texte`, true],
  [`angebote/${ID}/anschrift`, false],
  ["kontakt/mehr", false],
  ["../verwaltung", false],
  ["", false],
])("a draft may belong to %j: %j", (path, expected) => {
  expect(SECTION_PATH.test(path)).toBe(expected);
});
