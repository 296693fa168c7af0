import { fold } from "@/lib/geo/fold";

/** A column of the spreadsheet: the heading we write, and usual other headings that mean the same. */
type Column = { heading: string; aliases: readonly string[] };

/** In the order of the template. Headings are compared without case, umlauts, blanks and signs. */
const COLUMNS = {
  identifier: {
    heading: "Kennung",
    aliases: ["ID", "Kennnummer", "Kenn-Nr.", "Schlüssel", "Träger-ID", "Anbieter-ID"],
  },
  name: {
    heading: "Träger",
    aliases: [
      "Anbieter",
      "Name",
      "Name des Trägers",
      "Name des Anbieters",
      "Trägername",
      "Organisation",
      "Einrichtung",
      "Leistungsanbieter",
      "Leistungserbringer",
    ],
  },
  shortName: { heading: "Kurzname", aliases: ["Abkürzung", "Kurzbezeichnung"] },
  legalForm: { heading: "Rechtsform", aliases: [] },
  ownership: { heading: "Trägerart", aliases: ["Art des Trägers", "Trägerschaft"] },
  umbrella: { heading: "Verband", aliases: ["Dachverband", "Spitzenverband", "Wohlfahrtsverband"] },
  bagUbMember: {
    heading: "Mitglied BAG UB",
    aliases: ["BAG UB", "BAG UB Mitglied", "Mitglied der BAG UB", "Mitglied"],
  },
  runsWorkshop: {
    heading: "betreibt auch WfbM",
    aliases: ["WfbM", "auch WfbM", "betreibt WfbM", "Werkstatt", "auch Werkstatt"],
  },
  siteKey: { heading: "Standort-Kennung", aliases: ["Standort-ID", "Standort-Nr.", "Standortnummer"] },
  siteName: { heading: "Standort", aliases: ["Standortname", "Name des Standorts", "Betriebsstätte", "Außenstelle"] },
  street: {
    heading: "Straße",
    aliases: [
      "Str.",
      "Strasse",
      "Straße und Hausnummer",
      "Straße, Hausnummer",
      "Straße Hausnr.",
      "Straße Nr.",
      "Straße/Nr.",
      "Anschrift",
      "Adresse",
    ],
  },
  houseNumber: { heading: "Hausnummer", aliases: ["Hausnr.", "Haus-Nr.", "HNr."] },
  postcode: { heading: "PLZ", aliases: ["Postleitzahl"] },
  city: { heading: "Ort", aliases: ["Stadt", "Gemeinde", "Wohnort", "Ortsname"] },
  district: { heading: "Ortsteil", aliases: ["Stadtteil", "Stadtbezirk"] },
  catchment: { heading: "Einzugsgebiet", aliases: ["Einzugsbereich", "Umkreis"] },
  wheelchair: {
    heading: "Rollstuhl",
    aliases: ["rollstuhlgerecht", "Rollstuhlgerecht?", "barrierefrei", "Barrierefreiheit", "rollstuhlzugänglich"],
  },
  signLanguage: { heading: "DGS", aliases: ["Gebärdensprache", "Deutsche Gebärdensprache"] },
  areas: { heading: "Leistungsbereich", aliases: ["Leistungsbereiche", "Bereich", "Leistungsart"] },
  funder: {
    heading: "Leistungsträger",
    aliases: [
      "Kostenträger",
      "Leistungsträger/Kostenträger",
      "Kostenträger/Leistungsträger",
      "Reha-Träger",
      "zuständiger Träger",
    ],
  },
  status: {
    heading: "Status",
    aliases: ["Zulassung", "Anerkennung", "Status der Zulassung", "Zulassungsstatus", "Stand der Zulassung"],
  },
  statusOn: {
    heading: "Status seit",
    aliases: ["Datum des Bescheids", "Bescheid vom", "Status vom", "Entscheidung am"],
  },
  validFrom: {
    heading: "gültig ab",
    aliases: ["gültig von", "gilt ab", "Beginn", "von", "ab", "Laufzeit von", "Laufzeit ab"],
  },
  validUntil: {
    heading: "gültig bis",
    aliases: ["gilt bis", "Ende", "bis", "Ablauf", "befristet bis", "Laufzeit bis"],
  },
  progressReleased: { heading: "Verfahren öffentlich", aliases: ["Verfahren zeigen", "Verfahren freigegeben"] },
  setting: {
    heading: "Form der Durchführung",
    aliases: ["Durchführungsform", "Durchführung", "Form", "Ort der Leistung"],
  },
  inCompany: {
    heading: "betrieblich",
    aliases: ["betrieblich?", "in Betrieben", "betriebliche Form", "ausschließlich betrieblich"],
  },
  occupations: {
    heading: "Berufsfelder",
    aliases: ["Berufsfeld", "Arbeitsfelder", "Arbeitsfeld", "Branchen", "Branche", "Tätigkeitsfelder"],
  },
  targetGroups: { heading: "Zielgruppen", aliases: ["Zielgruppe", "Personenkreis"] },
  minAge: { heading: "Mindestalter", aliases: ["Alter ab", "Alter von"] },
  maxAge: { heading: "Höchstalter", aliases: ["Alter bis"] },
  placeCount: { heading: "Plätze", aliases: ["Platzzahl", "Anzahl Plätze", "Zahl der Plätze"] },
  places: { heading: "Platzstatus", aliases: ["freie Plätze", "Plätze frei", "Platzangebot"] },
  placesOn: { heading: "Stand der Plätze", aliases: ["Platzstatus vom", "Stand Plätze", "Plätze Stand"] },
  partTime: { heading: "Teilzeit", aliases: ["Teilzeit möglich"] },
  personalBudget: { heading: "Persönliches Budget", aliases: ["Pers. Budget", "Persönliches Budget möglich", "PB"] },
  transitions: { heading: "Übergang", aliases: ["Übergänge", "Übergang in", "Übergang möglich"] },
  exampleJobs: {
    heading: "Beispiele",
    aliases: ["Beispiel", "Beispiele für Tätigkeiten", "Tätigkeiten", "Beispieltätigkeiten"],
  },
  description: {
    heading: "Beschreibung",
    aliases: ["Kurzbeschreibung", "Text", "Angebotsbeschreibung", "Beschreibung des Angebots"],
  },
  descriptionEasy: {
    heading: "Leichte Sprache",
    aliases: ["Text in Leichter Sprache", "Beschreibung in Leichter Sprache", "Beschreibung Leichte Sprache"],
  },
  phone: { heading: "Telefon", aliases: ["Tel.", "Telefonnummer", "Tel.-Nr.", "Fon", "Rufnummer"] },
  email: { heading: "E-Mail", aliases: ["Mail", "E-Mail-Adresse", "Mailadresse"] },
  website: {
    heading: "Web",
    aliases: ["Website", "Webseite", "Internet", "Homepage", "Internetseite", "URL", "WWW", "Webadresse"],
  },
  contactRole: {
    heading: "Ansprechstelle",
    aliases: ["Funktion", "Ansprechstelle/Funktion", "Ansprechstelle (Funktion)", "Kontaktstelle"],
  },
  contactHours: { heading: "Sprechzeiten", aliases: ["Sprechzeit", "Erreichbarkeit", "Telefonzeiten"] },
  confirmedOn: {
    heading: "Zuletzt bestätigt",
    aliases: ["Bestätigt am", "Zuletzt geprüft mit Anbieter", "Stand der Angaben"],
  },
} as const satisfies Record<string, Column>;

export type Field = keyof typeof COLUMNS;
export const FIELDS: readonly Field[] = Object.keys(COLUMNS).filter((name): name is Field => name in COLUMNS);

/** Without these no row can become an entry. */
export const REQUIRED_FIELDS = ["name", "postcode", "city", "areas"] as const satisfies readonly Field[];

/** The heading that the template uses. */
export const headingOf = (field: Field): string => COLUMNS[field].heading;

/** How words and headings are compared: "E-Mail", "e mail" and "EMail" are one. */
export const wordKey = (text: string): string => fold(text).join("");

const FIELD_BY_KEY: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) =>
    [COLUMNS[field].heading, ...COLUMNS[field].aliases].map((heading): [string, Field] => [wordKey(heading), field]),
  ),
);

export type UsedColumn = { field: Field; index: number; heading: string };
export type Columns = { used: UsedColumn[]; unused: string[] };

/** What each heading means. Of two columns for one field the first counts. Empty headings are no columns. */
export function matchColumns(header: readonly string[]): Columns {
  const used = new Map<Field, UsedColumn>();
  const unused: string[] = [];
  header.forEach((cell, index) => {
    const heading = cell.trim();
    const field = FIELD_BY_KEY.get(wordKey(heading));
    if (field && !used.has(field)) used.set(field, { field, index, heading });
    else if (heading !== "") unused.push(heading);
  });
  return { used: [...used.values()], unused };
}
