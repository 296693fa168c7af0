import { ACCESS_FEATURES } from "@/lib/sites/types";
import { type Fields } from "./rows";
import type { World } from "./world";

export const TOKEN = "x".repeat(43);
export const PASSWORD = "kein richtiges Passwort";
/** An outdated version: whoever may is told "conflict", and nothing changes. */
export const stale = { version: "999999" };

export const empty = (...names: string[]) => Object.fromEntries(names.map((name) => [name, ""]));
/** What every form about an entry asks, and whole sections: an emptied field is posted too. */
export const WHY = { reason: "RESEARCH", reasonText: "", onBehalf: "" };
export const CONTACT = { ...empty("phone", "email", "website", "contactRole"), contactHours: "Matrix" };
export const IDENTITY = {
  ...empty("shortName", "identifier", "legalForm", "ownership", "umbrella", "bagUbMember", "runsWorkshop", "alsoRuns"),
  name: "Matrix (Beispiel)",
};
export const PARTICIPATION = {
  ...empty("representation", "womensRepresentative", "protectionConcept"),
  complaintsOffice: "Matrix",
};
export const SITE = {
  ...empty("name", "kind", "street", "district", "phone", "email", "openingHours", "shuttle"),
  postcode: "34117",
  city: "Kassel",
  transit: "Matrix",
};
export const ACCESS = {
  ...empty("wheelchair", "signLanguage", "languages", "accessOn"),
  ...empty(...ACCESS_FEATURES.map((feature) => `feature_${feature}`)),
  accessNote: "Matrix",
};
export const PLACES = {
  ...empty("places", "placesOn", "pausedUntil", "nextStartOn", "rollingStart", "waitingMonths", "trial"),
  placeCount: "4711",
};
export const PROFILE = {
  ...empty("setting", "partOf", "occupations", "targetGroups", "minAge", "maxAge", "weeklyHoursMin", "weeklyHoursMax"),
  ...empty("partTime", "staffRatio", "qualifications", "hasTransitions", "transitions", "personalBudget"),
  scope: "FULL",
  exclusions: "Matrix",
};
export const DATES = empty("statusOn", "validFrom", "validUntil");

export const TEXT = {
  key: "help",
  locale: "de",
  base: "999999",
  body: "Matrix",
  keeper: "LEAD",
  reviewOn: "2099-01-01",
  matchesGerman: "",
};
export const EVIDENCE = {
  ...empty("issuer", "reference", "issuedOn", "validUntil", "section", "url", "retrievedOn", "note", "what", "cells"),
  kind: "FUNDER_LETTER",
};
export const NEW_ENTRY = {
  providerName: "Matrix (Beispiel)",
  postcode: "18209",
  city: "Bad Doberan",
  name: "Niemand",
  job: "Matrix",
  email: "niemand@example.org",
};
export const BACK = "/verwaltung";
export const caseShown = ({ providerId }: World) => ({ providerId, ...stale, back: BACK });

/** A form of the own entry's area, about the provider, a site or an offer. */
export const ownForm =
  (section: string, fields: Fields) =>
  ({ providerId }: World): Fields => ({ entry: providerId, section, id: providerId, ...stale, ...fields });
export const ownSite =
  (page: string, fields: Fields) =>
  ({ providerId, siteId: id }: World): Fields => ({
    entry: providerId,
    section: `standorte/${id}/${page}`,
    id,
    ...stale,
    ...fields,
  });
export const ownOffer =
  (page: string, fields: Fields) =>
  ({ providerId, offerId: id }: World): Fields => ({
    entry: providerId,
    section: `angebote/${id}/${page}`,
    id,
    ...stale,
    ...fields,
  });
