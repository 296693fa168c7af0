import "server-only";
import { db } from "@/lib/platform/db";
import type { Member } from "@/lib/platform/insider";
import type { FunderName, MonthViews, OwnEntryName } from "../types";

const MONTHS = 12;

/** How often the entry was opened, newest month first; months without a visit have no line. */
export async function listViews({ providerId }: Member): Promise<MonthViews[]> {
  const rows = await db.entryViews.findMany({
    where: { providerId },
    orderBy: { month: "desc" },
    take: MONTHS,
    select: { month: true, count: true },
  });
  return rows.map(({ month, count }) => ({ month: month.toISOString().slice(0, 10), count }));
}

/** All entries that the person keeps right, in the order of the session. */
export async function listOwnEntries({ actor }: Member): Promise<OwnEntryName[]> {
  const ids = actor.memberships.map(({ providerId }) => providerId);
  const rows = await db.provider.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** Every body that may be named as payer. */
export async function listFunderNames(): Promise<FunderName[]> {
  const rows = await db.funder.findMany({
    orderBy: { name: "asc" },
    select: { id: true, kind: true, name: true, shortName: true },
  });
  return rows.map(({ name, shortName, ...row }) => ({ ...row, name: shortName ? `${shortName} (${name})` : name }));
}
