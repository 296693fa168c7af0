import { PLACES_FIELDS, PROFILE_FIELDS } from "@/lib/directory/rules/sections";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import type { OfferDraft } from "@/lib/offers/schema";
import type { ProviderPatch } from "@/lib/providers/schema";
import type { Visibility } from "@/lib/providers/types";
import type { SitePatch } from "@/lib/sites/schema";

/** LIGHT is public at once, PROPOSAL waits for BAG UB (design 1, rule 4). */
export type Way = "LIGHT" | "PROPOSAL";

/** What a change to a page does now. DRAFT: it goes into an entry that nobody has been shown; HIDDEN: one not shown any more. */
export type FormWay = Way | "DRAFT" | "HIDDEN";
type Entry = Pick<StaffEntry, "visibility" | "sites">;

/** As `changeEntry` decides it: what was checked once stays under review, even in a draft. */
export function wayOf(way: Way, { visibility, sites }: Entry): FormWay {
  if (visibility === "PUBLISHED") return way;
  const isFresh = sites.every(({ offers }) =>
    offers.every(({ cells }) => cells.every(({ decisions }) => decisions === 0)),
  );
  if (way === "PROPOSAL") return visibility === "DRAFT" && isFresh ? "DRAFT" : "PROPOSAL";
  return isNew(visibility) ? "DRAFT" : "HIDDEN";
}

/** Not shown to anybody yet. */
export const isNew = (visibility: Visibility): boolean => visibility === "DRAFT" || visibility === "SUBMITTED";

/** The pages below /mein-eintrag, below a site and below an offer, and which way their changes go. */
export const PROVIDER_PAGES = {
  traeger: "PROPOSAL",
  kontakt: "LIGHT",
  beschreibung: "LIGHT",
  mitbestimmung: "LIGHT",
} as const satisfies Record<string, Way>;
export type ProviderPage = keyof typeof PROVIDER_PAGES;

export const SITE_PAGES = {
  anschrift: "PROPOSAL",
  erreichbarkeit: "LIGHT",
  einzugsgebiet: "LIGHT",
  barrierefreiheit: "LIGHT",
  angebot: "PROPOSAL",
  entfernen: "PROPOSAL",
} as const satisfies Record<string, Way>;
export type SitePage = keyof typeof SITE_PAGES;

export const OFFER_PAGES = {
  plaetze: "LIGHT",
  profil: "LIGHT",
  texte: "LIGHT",
  form: "PROPOSAL",
  kosten: "PROPOSAL",
  entfernen: "PROPOSAL",
} as const satisfies Record<string, Way>;
export type OfferPage = keyof typeof OFFER_PAGES;

/** An own key of a table of pages, which an address need not be. */
export const pageOf = <P extends string>(pages: Readonly<Record<P, Way>>, name: string): P | null =>
  Object.hasOwn(pages, name) ? (name as P) : null;

/** A table of pages as a list, in its order. */
export const listPages = <P extends string>(pages: Readonly<Record<P, Way>>) => Object.entries(pages) as [P, Way][];

export const IDENTITY_FIELDS = [
  "name",
  "shortName",
  "legalForm",
  "ownership",
  "umbrella",
  "bagUbMember",
  "runsWorkshop",
  "alsoRuns",
] as const satisfies readonly (keyof ProviderPatch)[];

export const ADDRESS_FIELDS = [
  "street",
  "postcode",
  "city",
  "district",
  "name",
  "kind",
] as const satisfies readonly (keyof SitePatch)[];

export const REACH_FIELDS = [
  "phone",
  "email",
  "openingHours",
  "transit",
  "shuttle",
] as const satisfies readonly (keyof SitePatch)[];

export const FORM_FIELDS = ["setting", "scope", "partOf"] as const satisfies readonly (keyof OfferDraft)[];

type Without<T extends readonly string[], X extends string> = readonly Exclude<T[number], X>[];
const without = <const T extends readonly string[], const X extends string>(names: T, out: readonly X[]) =>
  names.filter((name) => !out.some((each) => each === name)) as unknown as Without<T, X>;

export const LIGHT_PROFILE_FIELDS = without(PROFILE_FIELDS, FORM_FIELDS);
/** Their day is the day they are said. */
export const LIGHT_PLACES_FIELDS = without(PLACES_FIELDS, ["placesOn"]);

const ID = "[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}";
const any = (pages: object) => `(?:${Object.keys(pages).join("|")})`;
/** Where a draft may belong: a page's path below /mein-eintrag. */
export const SECTION_PATH = new RegExp(
  `^(?:${any(PROVIDER_PAGES)}|standorte/neu|standorte/${ID}/${any(SITE_PAGES)}|angebote/${ID}/${any(OFFER_PAGES)})$`,
);
