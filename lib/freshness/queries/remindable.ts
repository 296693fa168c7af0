import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { db } from "@/lib/platform/db";
import { berlinDay } from "@/lib/platform/day";
import { fromColumn } from "@/lib/platform/day-column";
import { cellSelect, toCell } from "@/lib/recognitions/queries/cells";
import type { NamedCell } from "../rules/proofs";
import type { Due, Remindable } from "../types";

/** Whom we write to: public entries; made-up ones only where somebody looks after them. */
const SUBJECTS = {
  visibility: "PUBLISHED",
  OR: [{ isExample: false }, { memberships: { some: {} } }],
} satisfies Prisma.ProviderWhereInput;

export async function listRemindable(): Promise<Remindable[]> {
  const rows = await db.provider.findMany({
    where: SUBJECTS,
    orderBy: { id: "asc" },
    select: {
      id: true,
      version: true,
      name: true,
      slug: true,
      confirmedOn: true,
      createdAt: true,
      confirmEvery: true,
      _count: { select: { memberships: true } },
    },
  });
  return rows.map(({ confirmedOn, createdAt, _count, ...row }) => ({
    ...row,
    confirmedOn: fromColumn(confirmedOn),
    createdOn: berlinDay(createdAt),
    hasMembers: _count.memberships > 0,
  }));
}

/** The cells of those entries in which something may run out, by entry. */
export async function listProvenCells(): Promise<Map<string, NamedCell[]>> {
  const rows = await db.recognition.findMany({
    where: {
      offer: { site: { provider: SUBJECTS } },
      OR: [{ status: { in: ["GRANTED", "SUSPENDED"] } }, { reviewStatus: "CONFIRMED" }],
    },
    orderBy: { id: "asc" },
    select: {
      ...cellSelect,
      funder: { select: { name: true, shortName: true } },
      offer: { select: { site: { select: { providerId: true, city: true } } } },
    },
  });
  const named = rows.map(({ funder, offer, ...row }) => ({
    providerId: offer.site.providerId,
    // A new paper that waits for BAG UB needs no reminder.
    cell: { area: row.area, city: offer.site.city, funder: funder.shortName ?? funder.name, cell: toCell(row, "ALL") },
  }));
  return new Map(
    [...Map.groupBy(named, ({ providerId }) => providerId)].map(([id, group]) => [id, group.map(({ cell }) => cell)]),
  );
}

type Kind = "CONFIRMATION" | "PROOF";
/** Names one reminder; there is never a second of that name. */
export const keyOf = (providerId: string, { dueOn, days }: Due): string => `${providerId} ${dueOn} ${days}`;

/** What was sent already. */
export async function listSent(kind: Kind): Promise<ReadonlySet<string>> {
  const rows = await db.reminder.findMany({ where: { kind }, select: { providerId: true, dueOn: true, days: true } });
  return new Set(rows.map(({ providerId, dueOn, days }) => `${providerId} ${fromColumn(dueOn) ?? ""} ${days}`));
}
