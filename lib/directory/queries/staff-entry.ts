import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { berlinDay, type Day } from "@/lib/platform/day";
import { fromColumn } from "@/lib/platform/day-column";
import { db } from "@/lib/platform/db";
import { ensure } from "@/lib/platform/errors";
import type { Insider, Member } from "@/lib/platform/insider";
import { IN_ORDER, pictureSelect, toKeptPicture } from "@/lib/pictures/queries";
import { canReadEntries } from "@/lib/providers/policy";
import type { Visibility } from "@/lib/providers/types";
import { canReadReviews } from "@/lib/recognitions/policy";
import { accessibility } from "@/lib/sites/schema";
import { freshness } from "../rules/freshness";
import { toCatchment } from "../rules/to-catchment";
import type { Standing, StaffCell, StaffEntry, StaffOffer, StaffSite } from "../types/staff-entry";

const MAILS_SHOWN = 20;

const cellSelect = {
  id: true,
  version: true,
  funder: { select: { id: true, kind: true, name: true, shortName: true } },
  status: true,
  reviewStatus: true,
  validFrom: true,
  validUntil: true,
  progressReleased: true,
  _count: { select: { decisions: true } },
} satisfies Prisma.RecognitionSelect;

const entryInclude = {
  sites: {
    orderBy: { id: "asc" },
    include: {
      offers: { orderBy: { area: "asc" }, include: { recognitions: { orderBy: { id: "asc" }, select: cellSelect } } },
    },
  },
  evidence: {
    orderBy: { id: "desc" },
    select: {
      id: true,
      kind: true,
      issuer: true,
      issuedOn: true,
      validUntil: true,
      _count: { select: { recognitions: true } },
    },
  },
  pictures: { orderBy: IN_ORDER, select: pictureSelect },
  cases: { where: { closedAt: null }, select: { createdAt: true, assignee: { select: { name: true } } }, take: 1 },
  mails: {
    orderBy: { createdAt: "desc" },
    take: MAILS_SHOWN,
    select: { id: true, subject: true, state: true, sentAt: true, createdAt: true },
  },
} satisfies Prisma.ProviderInclude;

type EntryRow = Prisma.ProviderGetPayload<{ include: typeof entryInclude }>;
type SiteRow = EntryRow["sites"][number];
type OfferRow = SiteRow["offers"][number];
type CellRow = OfferRow["recognitions"][number];

/** One entry of any visibility with everything stored of it; null when there is none. */
export async function getStaffEntry({ actor }: Insider, id: string, now: Date): Promise<StaffEntry | null> {
  ensure(canReadEntries(actor));
  const entry = await load(id, now);
  return entry && !canReadReviews(actor) ? withoutReviews(entry) : entry;
}

/** A member's own entry, of any visibility; what BAG UB thinks of it stays inside. */
export async function getOwnEntry({ providerId }: Member, now: Date): Promise<StaffEntry | null> {
  const entry = await load(providerId, now);
  return entry && withoutReviews(entry);
}

const withoutReviews = (entry: StaffEntry): StaffEntry => ({ ...entry, evidence: [], openCase: null, mails: [] });

async function load(id: string, now: Date): Promise<StaffEntry | null> {
  const [row, newest] = await Promise.all([
    db.provider.findUnique({ where: { id }, include: entryInclude }),
    db.entryVersion.aggregate({ where: { entryId: id }, _max: { number: true } }),
  ]);
  return row && toStaffEntry(row, { latest: newest._max.number ?? 0, today: berlinDay(now) });
}

/** How an entry stands before the public on that day. */
export function standingOf(
  { visibility, confirmedOn, createdOn }: { visibility: Visibility; confirmedOn: Day | null; createdOn: Day },
  today: Day,
): { standing: Standing; staleMonths: number | null } {
  const { staleMonths, hidden } = freshness({ confirmedOn, createdOn }, today);
  if (visibility !== "PUBLISHED") return { standing: "NOT_SHOWN", staleMonths };
  if (hidden) return { standing: "HIDDEN_BY_AGE", staleMonths };
  return { standing: staleMonths === null ? "SHOWN" : "STALE", staleMonths };
}

function toStaffEntry(row: EntryRow, { latest, today }: { latest: number; today: Day }): StaffEntry {
  const { createdAt, updatedAt, confirmedOn, pictures, sites, evidence, cases, mails, ...fields } = row;
  const days = { confirmedOn: fromColumn(confirmedOn), createdOn: berlinDay(createdAt) };
  const [open] = cases;
  return {
    ...fields,
    ...days,
    standing: standingOf({ ...days, visibility: row.visibility }, today).standing,
    pictures: pictures.map(toKeptPicture),
    sites: sites.map(toStaffSite),
    evidence: evidence.map(({ issuedOn, validUntil, _count, ...rest }) => ({
      ...rest,
      issuedOn: fromColumn(issuedOn),
      validUntil: fromColumn(validUntil),
      cells: _count.recognitions,
    })),
    openCase: open ? { assignee: open.assignee?.name ?? null, openedOn: berlinDay(open.createdAt) } : null,
    mails: mails.map(({ sentAt, createdAt: queuedAt, ...mail }) => ({ ...mail, on: berlinDay(sentAt ?? queuedAt) })),
    latest,
  };
}

function toStaffSite({ providerId, createdAt, updatedAt, offers, ...row }: SiteRow): StaffSite {
  const { catchmentKind, catchmentCounties, catchmentKm, ...shown } = row;
  return {
    ...shown,
    accessibility: accessibility.parse(row.accessibility),
    catchment: toCatchment(row),
    offers: offers.map(toStaffOffer),
  };
}

function toStaffOffer({ siteId, createdAt, updatedAt, recognitions, ...row }: OfferRow): StaffOffer {
  return {
    ...row,
    placesOn: fromColumn(row.placesOn),
    pausedUntil: fromColumn(row.pausedUntil),
    nextStartOn: fromColumn(row.nextStartOn),
    cells: recognitions.map(toStaffCell),
  };
}

function toStaffCell({ funder, _count, validFrom, validUntil, ...row }: CellRow): StaffCell {
  return {
    ...row,
    funder: { id: funder.id, kind: funder.kind, name: funder.shortName ?? funder.name },
    validFrom: fromColumn(validFrom),
    validUntil: fromColumn(validUntil),
    decisions: _count.decisions,
  };
}
