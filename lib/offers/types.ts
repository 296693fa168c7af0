/** Leistungsbereich, §§ 57, 58 SGB IX: Eingangsverfahren, Berufsbildungsbereich, Arbeitsbereich. */
export const SERVICE_AREAS = ["ENTRY", "TRAINING", "WORK"] as const;
export type ServiceArea = (typeof SERVICE_AREAS)[number];

/** Where the work happens, in five steps from "nur in Betrieben" to "nur beim Anbieter". */
export const SETTINGS = ["ONLY_COMPANY", "MOSTLY_COMPANY", "MIXED", "MOSTLY_OWN", "ONLY_OWN"] as const;
export type Setting = (typeof SETTINGS)[number];

/** Teile solcher Leistungen are allowed, § 60 (2) Nr. 3 SGB IX. */
export const SCOPES = ["FULL", "PARTIAL"] as const;
export type Scope = (typeof SCOPES)[number];

/** No row means "keine Angabe": there is no stored UNKNOWN. */
export const PLACES_STATUSES = ["FREE", "FEW", "WAITLIST", "NONE", "ON_REQUEST"] as const;
export type PlacesStatus = (typeof PLACES_STATUSES)[number];

export const TRIALS = ["YES", "NO", "ON_REQUEST"] as const;
export type Trial = (typeof TRIALS)[number];

export const TRANSITIONS = [
  "budget_fuer_arbeit",
  "budget_fuer_ausbildung",
  "ausbildung",
  "svp_ohne_bfa",
  "inklusionsbetrieb",
] as const;
export type Transition = (typeof TRANSITIONS)[number];

export const QUALIFICATIONS = [
  "teilnahmebescheinigung",
  "qualifizierungsbaustein",
  "teilqualifikation_ihk_hwk",
  "zertifikat_bildungsrahmenplan",
] as const;
export type Qualification = (typeof QUALIFICATIONS)[number];

/** Berufsfelder; `individuell` (a company is looked for the person) matches every filter value. */
export const OCCUPATIONS = [
  "gartenbau",
  "landwirtschaft",
  "tiere",
  "forst",
  "holz",
  "metall",
  "elektro",
  "montage",
  "textil",
  "druck_medien",
  "lebensmittel",
  "fahrrad_kfz",
  "recycling",
  "maler_bau",
  "haustechnik",
  "it_digital",
  "lager",
  "transport",
  "reinigung",
  "verkauf",
  "gastronomie",
  "hotel",
  "waescherei",
  "buero",
  "archiv_bibliothek",
  "pflege_alltag",
  "kita_schule",
  "gesundheit",
  "kunst",
  "barrierefreiheit",
  "individuell",
] as const;
export type Occupation = (typeof OCCUPATIONS)[number];

/** Zielgruppen; `offen_fuer_alle` matches every filter value. */
export const TARGET_GROUPS = [
  "lernschwierigkeiten",
  "lernbehinderung",
  "psychisch",
  "sucht",
  "autismus",
  "koerperlich",
  "mehrfach",
  "hoher_unterstuetzungsbedarf",
  "hirnverletzung",
  "epilepsie_neuro",
  "chronisch",
  "hoeren",
  "sehen",
  "taubblind",
  "sprache",
  "schulabgaenger",
  "wechsel_aus_wfbm",
  "quereinsteiger_arbeitsmarkt",
  "frauen",
  "aeltere_ab_50",
  "migration_sprache",
  "offen_fuer_alle",
] as const;
export type TargetGroup = (typeof TARGET_GROUPS)[number];
