import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { addMonths, berlinDay, type Day } from "@/lib/platform/day";
import { fromColumn, toColumn } from "@/lib/platform/day-column";
import { db } from "@/lib/platform/db";
import { ensure } from "@/lib/platform/errors";
import type { Insider } from "@/lib/platform/insider";
import { canReadEntries } from "@/lib/providers/policy";
import type { ListFilter } from "../schema/list-filter";
import { HIDDEN_MONTHS, STALE_MONTHS } from "../rules/freshness";
import type { EntryLine, StaffFunder } from "../types/staff-entry";
import { standingOf } from "./staff-entry";

const PAGE_SIZE = 50;

/** Entries of any visibility by name, with how many there are in all. */
export async function listEntries(
  { actor }: Insider,
  filter: ListFilter,
  now: Date,
): Promise<{ lines: EntryLine[]; total: number; page: number; pages: number }> {
  ensure(canReadEntries(actor));
  const today = berlinDay(now);
  const where = toWhere(filter, today);
  const total = await db.provider.count({ where });
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(filter.seite ?? 1, pages);
  const rows = await db.provider.findMany({
    where,
    orderBy: [{ name: "asc" }, { id: "asc" }],
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    select: lineSelect,
  });
  return { lines: rows.map((row) => toLine(row, today)), total, page, pages };
}

const lineSelect = {
  id: true,
  name: true,
  slug: true,
  visibility: true,
  source: true,
  confirmedOn: true,
  createdAt: true,
  sites: { select: { city: true, offers: { select: { _count: { select: { recognitions: true } } } } } },
} satisfies Prisma.ProviderSelect;

type LineRow = Prisma.ProviderGetPayload<{ select: typeof lineSelect }>;

function toLine({ sites, confirmedOn, createdAt, ...row }: LineRow, today: Day): EntryLine {
  const days = { confirmedOn: fromColumn(confirmedOn), createdOn: berlinDay(createdAt) };
  const { standing, staleMonths } = standingOf({ ...days, visibility: row.visibility }, today);
  return {
    ...row,
    cities: [...new Set(sites.map(({ city }) => city))],
    confirmedOn: days.confirmedOn,
    staleMonths,
    isHiddenByAge: standing === "HIDDEN_BY_AGE",
    cells: sites.flatMap(({ offers }) => offers).reduce((sum, { _count }) => sum + _count.recognitions, 0),
  };
}

function toWhere({ suche, sichtbarkeit, land, herkunft, stand }: ListFilter, today: Day): Prisma.ProviderWhereInput {
  const words = suche?.split(/\s+/).filter(Boolean) ?? [];
  return {
    ...(sichtbarkeit && { visibility: sichtbarkeit }),
    ...(herkunft && { source: herkunft }),
    AND: [
      ...words.map(matches),
      ...(land ? [{ sites: { some: { land } } }] : []),
      ...(stand ? [AGES[stand](today)] : []),
    ],
  };
}

/** Each word stands in the name, in the Kennung, or in the address of a site. */
function matches(word: string): Prisma.ProviderWhereInput {
  const contains = { contains: word, mode: "insensitive" } as const;
  return {
    OR: [
      { name: contains },
      { shortName: contains },
      { identifier: contains },
      { sites: { some: { OR: [{ city: contains }, { postcode: { startsWith: word } }, { name: contains }] } } },
    ],
  };
}

/** As `freshness` counts: from the last confirmation, else from the day the entry was made. */
const before = (months: number, today: Day): Prisma.ProviderWhereInput => {
  const day = toColumn(addMonths(today, -months));
  return { OR: [{ confirmedOn: { lte: day } }, { confirmedOn: null, createdAt: { lte: day } }] };
};
const AGES: Record<NonNullable<ListFilter["stand"]>, (today: Day) => Prisma.ProviderWhereInput> = {
  veraltet: (today) => before(STALE_MONTHS, today),
  verborgen: (today) => ({ AND: [{ visibility: "PUBLISHED" }, before(HIDDEN_MONTHS, today)] }),
  nie: () => ({ confirmedOn: null }),
};

/** All named bodies, by kind and name, with the number of their cells. */
export async function listFunders({ actor }: Insider): Promise<StaffFunder[]> {
  ensure(canReadEntries(actor));
  const rows = await db.funder.findMany({ select: funderSelect, orderBy: [{ kind: "asc" }, { name: "asc" }] });
  return rows.map(toFunder);
}

export async function getFunder({ actor }: Insider, id: string): Promise<StaffFunder | null> {
  ensure(canReadEntries(actor));
  const row = await db.funder.findUnique({ where: { id }, select: funderSelect });
  return row && toFunder(row);
}

const funderSelect = {
  id: true,
  version: true,
  key: true,
  kind: true,
  name: true,
  shortName: true,
  aliases: true,
  land: true,
  unverified: true,
  _count: { select: { recognitions: true } },
} satisfies Prisma.FunderSelect;

const toFunder = ({ _count, ...row }: Prisma.FunderGetPayload<{ select: typeof funderSelect }>): StaffFunder => ({
  ...row,
  cells: _count.recognitions,
});
