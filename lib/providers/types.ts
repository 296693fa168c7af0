export const LEGAL_FORMS = [
  "ev",
  "ggmbh",
  "gmbh",
  "stiftung",
  "koerperschaft_oer",
  "eg",
  "ug",
  "einzelunternehmen",
  "sonstige",
] as const;
export type LegalForm = (typeof LEGAL_FORMS)[number];

export const OWNERSHIPS = ["NON_PROFIT", "COMMERCIAL", "PUBLIC"] as const;
export type Ownership = (typeof OWNERSHIPS)[number];

export const UMBRELLAS = [
  "awo",
  "caritas",
  "diakonie",
  "paritaet",
  "drk",
  "zwst",
  "lebenshilfe",
  "anthropoi",
  "bag_if",
  "keiner",
  "sonstige",
] as const;
export type Umbrella = (typeof UMBRELLAS)[number];

export const SIDE_BUSINESSES = [
  "ifd",
  "ub_55",
  "inklusionsbetrieb",
  "bbw",
  "bfw",
  "bildungstraeger",
  "wohnen",
  "foerderstaette",
] as const;
export type SideBusiness = (typeof SIDE_BUSINESSES)[number];

/** NO_BELOW_FIVE: fewer than five people may vote, § 60 (2) Nr. 5, 6 SGB IX. */
export const REPRESENTATIONS = ["YES", "NO_BELOW_FIVE", "NO"] as const;
export type Representation = (typeof REPRESENTATIONS)[number];

/** Whether an entry is shown; "stale" and "hidden by age" follow from `confirmedOn` and the date. */
export const VISIBILITIES = ["DRAFT", "SUBMITTED", "PUBLISHED", "HIDDEN", "BLOCKED", "ARCHIVED"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const SOURCES = ["PROVIDER", "STAFF", "IMPORT", "EXAMPLE"] as const;
export type Source = (typeof SOURCES)[number];
