import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Tx } from "@/lib/platform/context";
import { db } from "@/lib/platform/db";
import { fromColumn } from "@/lib/platform/day-column";
import type { Insider } from "@/lib/platform/insider";
import { accessibility } from "@/lib/sites/schema";
import type { Catchment } from "@/lib/sites/types";
import type { Funder, StoredOffer, StoredProvider, StoredSite } from "../types";

const cellSelect = {
  funderId: true,
  status: true,
  statusOn: true,
  validFrom: true,
  validUntil: true,
  progressReleased: true,
  reviewStatus: true,
} satisfies Prisma.RecognitionSelect;

const storedSelect = {
  id: true,
  version: true,
  visibility: true,
  source: true,
  identifier: true,
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
  confirmedOn: true,
  sites: {
    select: {
      id: true,
      version: true,
      name: true,
      kind: true,
      street: true,
      postcode: true,
      city: true,
      district: true,
      phone: true,
      email: true,
      openingHours: true,
      transit: true,
      shuttle: true,
      accessibility: true,
      catchmentKind: true,
      catchmentCounties: true,
      catchmentKm: true,
      offers: {
        omit: { createdAt: true, updatedAt: true, siteId: true },
        include: { recognitions: { select: cellSelect } },
      },
    },
  },
} satisfies Prisma.ProviderSelect;

type ProviderRow = Prisma.ProviderGetPayload<{ select: typeof storedSelect }>;
type SiteRow = ProviderRow["sites"][number];
type OfferRow = SiteRow["offers"][number];

/** Every entry, drafts too, as an import compares it. Made-up ones only if they are to stay. */
export async function listStoredEntries(_insider: Insider, examples: "with" | "without"): Promise<StoredProvider[]> {
  const where = examples === "with" ? {} : { isExample: false };
  return readEntries(db, where);
}

/** Part of the export: some entries as they stand in its transaction. */
export const readEntries = async (tx: Tx, where: Prisma.ProviderWhereInput): Promise<StoredProvider[]> =>
  (await tx.provider.findMany({ where, select: storedSelect, orderBy: { id: "asc" } })).map(toProvider);

const toProvider = ({ confirmedOn, sites, ...rest }: ProviderRow): StoredProvider => ({
  ...rest,
  confirmedOn: fromColumn(confirmedOn),
  sites: sites.map(toSite),
});

function toSite({ catchmentKind, catchmentCounties, catchmentKm, offers, ...rest }: SiteRow): StoredSite {
  return {
    ...rest,
    accessibility: accessibility.parse(rest.accessibility),
    catchment: toCatchment({ catchmentKind, catchmentCounties, catchmentKm }),
    offers: offers.map(toOffer),
  };
}

type CatchmentColumns = Pick<SiteRow, "catchmentKind" | "catchmentCounties" | "catchmentKm">;

function toCatchment({ catchmentKind, catchmentCounties, catchmentKm }: CatchmentColumns): Catchment | null {
  if (catchmentKind === "COUNTIES") return { kind: "COUNTIES", counties: catchmentCounties };
  if (catchmentKind === "RADIUS") return catchmentKm === null ? null : { kind: "RADIUS", km: catchmentKm };
  return catchmentKind && { kind: catchmentKind };
}

function toOffer({ recognitions, placesOn, pausedUntil, nextStartOn, ...rest }: OfferRow): StoredOffer {
  return {
    ...rest,
    placesOn: fromColumn(placesOn),
    pausedUntil: fromColumn(pausedUntil),
    nextStartOn: fromColumn(nextStartOn),
    cells: recognitions.map(({ statusOn, validFrom, validUntil, ...cell }) => ({
      ...cell,
      statusOn: fromColumn(statusOn),
      validFrom: fromColumn(validFrom),
      validUntil: fromColumn(validUntil),
    })),
  };
}

export const listKnownFunders = (_insider: Insider): Promise<Funder[]> => readFunders(db);

export async function readFunders(tx: Tx): Promise<Funder[]> {
  const select = { id: true, key: true, kind: true, name: true, shortName: true, aliases: true, land: true };
  const rows = await tx.funder.findMany({ select, orderBy: { key: "asc" } });
  return rows.map(({ shortName, aliases, ...rest }) => ({
    ...rest,
    aliases: shortName === null ? aliases : [shortName, ...aliases],
  }));
}

export function countExamples(_insider: Insider): Promise<number> {
  return db.provider.count({ where: { isExample: true } });
}
