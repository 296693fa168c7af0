import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { db } from "@/lib/platform/db";
import { IN_ORDER, pictureSelect, type PictureRow } from "@/lib/pictures/queries";
import { cellSelect } from "@/lib/recognitions/queries/cells";

const published = { visibility: "PUBLISHED" } satisfies Prisma.ProviderWhereInput;

const providerSelect = {
  id: true,
  slug: true,
  name: true,
  shortName: true,
  legalForm: true,
  ownership: true,
  umbrella: true,
  bagUbMember: true,
  runsWorkshop: true,
  alsoRuns: true,
  about: true,
  website: true,
  email: true,
  phone: true,
  contactRole: true,
  contactHours: true,
  representation: true,
  womensRepresentative: true,
  protectionConcept: true,
  complaintsOffice: true,
  isExample: true,
  confirmedOn: true,
  createdAt: true,
} satisfies Prisma.ProviderSelect;

const siteSelect = {
  id: true,
  providerId: true,
  name: true,
  kind: true,
  street: true,
  postcode: true,
  city: true,
  district: true,
  county: true,
  land: true,
  lat: true,
  lon: true,
  precision: true,
  uncertaintyKm: true,
  phone: true,
  email: true,
  openingHours: true,
  transit: true,
  shuttle: true,
  accessibility: true,
  catchmentKind: true,
  catchmentCounties: true,
  catchmentKm: true,
} satisfies Prisma.SiteSelect;

const offerSelect = {
  id: true,
  siteId: true,
  area: true,
  scope: true,
  partOf: true,
  setting: true,
  occupations: true,
  targetGroups: true,
  exclusions: true,
  minAge: true,
  maxAge: true,
  weeklyHoursMin: true,
  weeklyHoursMax: true,
  partTime: true,
  staffRatio: true,
  qualifications: true,
  transitions: true,
  hasTransitions: true,
  personalBudget: true,
  placeCount: true,
  places: true,
  placesOn: true,
  pausedUntil: true,
  nextStartOn: true,
  rollingStart: true,
  waitingMonths: true,
  trial: true,
  description: true,
  exampleJobs: true,
  descriptionEasy: true,
} satisfies Prisma.OfferSelect;

const recognitionSelect = {
  id: true,
  offerId: true,
  funder: { select: { kind: true, name: true, shortName: true } },
  ...cellSelect,
  events: { select: { from: true, to: true, on: true, lastDay: true }, orderBy: { at: "asc" } },
  decisions: { select: { settledAt: true }, where: { outcome: "CONFIRMED", settledAt: { not: null } } },
} satisfies Prisma.RecognitionSelect;

export type ProviderRow = Prisma.ProviderGetPayload<{ select: typeof providerSelect }>;
export type SiteRow = Prisma.SiteGetPayload<{ select: typeof siteSelect }>;
export type OfferRow = Prisma.OfferGetPayload<{ select: typeof offerSelect }>;
export type RecognitionRow = Prisma.RecognitionGetPayload<{ select: typeof recognitionSelect }>;
export type Rows = {
  providers: ProviderRow[];
  sites: SiteRow[];
  offers: OfferRow[];
  recognitions: RecognitionRow[];
  pictures: PictureRow[];
  redirects: { slug: string; provider: { slug: string } }[];
  /** Addresses that wait for BAG UB, by site: the only thing of a proposal that the public sees. */
  addresses: { targetId: string | null; payload: unknown }[];
};

/** Everything published, table by table: one nested query would repeat every provider for each of its cells. */
export async function loadRows(which: Prisma.ProviderWhereInput = published): Promise<Rows> {
  const site = { provider: which };
  const [providers, sites, offers, recognitions, pictures, redirects, addresses] = await Promise.all([
    db.provider.findMany({ where: which, select: providerSelect, orderBy: { id: "asc" } }),
    db.site.findMany({ where: site, select: siteSelect, orderBy: { id: "asc" } }),
    db.offer.findMany({ where: { site }, select: offerSelect, orderBy: [{ area: "asc" }, { id: "asc" }] }),
    db.recognition.findMany({ where: { offer: { site } }, select: recognitionSelect, orderBy: { id: "asc" } }),
    db.picture.findMany({ where: { provider: which }, select: pictureSelect, orderBy: IN_ORDER }),
    db.slugRedirect.findMany({ select: { slug: true, provider: { select: { slug: true } } } }),
    db.proposal.findMany({
      where: { provider: which, target: "SITE", operation: "UPDATE", state: "SUBMITTED" },
      select: { targetId: true, payload: true },
    }),
  ]);
  return { providers, sites, offers, recognitions, pictures, redirects, addresses };
}
