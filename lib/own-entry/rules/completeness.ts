import type { StaffEntry, StaffOffer, StaffSite } from "@/lib/directory/types/staff-entry";
import type { Completeness, Gap, GapField } from "../types";

type Check = Gap & { isFilled: boolean };
type Subject = Pick<Gap, "place" | "area">;
type Line = readonly [field: GapField, page: string, isFilled: boolean];

const NOBODY: Subject = { place: null, area: null };

/** Which of the things that people look for an entry says, and where the rest is asked. Nothing of it is demanded. */
export function completeness(entry: StaffEntry): Completeness {
  const checks = [
    ...about(NOBODY, providerLines(entry)),
    ...entry.sites.flatMap((site) => [
      ...about({ place: site.city, area: null }, siteLines(site)),
      ...site.offers.flatMap((offer) => about({ place: site.city, area: offer.area }, offerLines(offer))),
    ]),
  ];
  return {
    filled: checks.filter(({ isFilled }) => isFilled).length,
    wanted: checks.length,
    gaps: checks.flatMap(({ isFilled, ...gap }) => (isFilled ? [] : [gap])),
  };
}

const about = (subject: Subject, lines: readonly Line[]): Check[] =>
  lines.map(([field, page, isFilled]) => ({ ...subject, field, page, isFilled }));

function providerLines(entry: StaffEntry): Line[] {
  return [
    ["reach", "kontakt", Boolean(entry.phone ?? entry.email)],
    ["website", "kontakt", entry.website !== null],
    ["about", "beschreibung", entry.about !== null],
    ["representation", "mitbestimmung", entry.representation !== null],
    ["womensRepresentative", "mitbestimmung", entry.womensRepresentative !== null],
    ["protectionConcept", "mitbestimmung", entry.protectionConcept !== null],
    ...(entry.sites.length === 0 ? ([["site", "standorte/neu", false]] as const) : []),
  ];
}

function siteLines(site: StaffSite): Line[] {
  const base = `standorte/${site.id}`;
  const { on, ...access } = site.accessibility;
  return [
    ["street", `${base}/anschrift`, site.street !== null],
    ["openingHours", `${base}/erreichbarkeit`, site.openingHours !== null],
    ["transit", `${base}/erreichbarkeit`, site.transit !== null],
    ["catchment", `${base}/einzugsgebiet`, site.catchment !== null],
    ["accessibility", `${base}/barrierefreiheit`, Object.keys(access).length > 0],
    ...(site.offers.length === 0 ? ([["offer", `${base}/angebot`, false]] as const) : []),
  ];
}

function offerLines(offer: StaffOffer): Line[] {
  const base = `angebote/${offer.id}`;
  return [
    ["funding", `${base}/kosten`, offer.cells.length > 0],
    ["setting", `${base}/form`, offer.setting !== null],
    ["occupations", `${base}/profil`, offer.occupations.length > 0],
    ["targetGroups", `${base}/profil`, offer.targetGroups.length > 0],
    ["places", `${base}/plaetze`, offer.places !== null],
    ["trial", `${base}/plaetze`, offer.trial !== null],
    ["description", `${base}/texte`, offer.description !== null],
    ["exampleJobs", `${base}/texte`, offer.exampleJobs.length > 0],
    ["descriptionEasy", `${base}/texte`, offer.descriptionEasy !== null],
  ];
}
