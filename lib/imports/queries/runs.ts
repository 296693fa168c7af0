import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { db } from "@/lib/platform/db";
import { ensure } from "@/lib/platform/errors";
import type { Insider } from "@/lib/platform/insider";
import { namesOf } from "@/lib/platform/people";
import { canReadImports } from "../policy";
import type { RowFilter } from "../schema/forms";
import type { ImportDetail, ImportItem, ListedRow, Preview, PreviewRow, Result, RowDetails } from "../types";

const RUNS_SHOWN = 20;
const ROWS_PER_PAGE = 50;

const itemSelect = {
  id: true,
  version: true,
  createdAt: true,
  addedBy: true,
  fileName: true,
  state: true,
  finishedAt: true,
} satisfies Prisma.ImportRunSelect;
const detailSelect = {
  ...itemSelect,
  size: true,
  keepExamples: true,
  skipFaulty: true,
  publish: true,
  preview: true,
  orderedBy: true,
  orderedAt: true,
  done: true,
  total: true,
  result: true,
  problem: true,
  _count: { select: { rows: true } },
} satisfies Prisma.ImportRunSelect;

/** The last lists, newest first. */
export async function listImports({ actor }: Insider): Promise<ImportItem[]> {
  ensure(canReadImports(actor));
  const rows = await db.importRun.findMany({
    select: itemSelect,
    orderBy: { createdAt: "desc" },
    take: RUNS_SHOWN,
  });
  const names = await namesOf(rows.map(({ addedBy }) => addedBy));
  return rows.map(({ addedBy, ...row }) => ({ ...row, addedBy: names.get(addedBy) ?? null }));
}

export async function getImport({ actor }: Insider, id: string): Promise<ImportDetail | null> {
  ensure(canReadImports(actor));
  const row = await db.importRun.findUnique({ where: { id }, select: detailSelect });
  if (!row) return null;
  const { addedBy, orderedBy, preview, result, _count, ...rest } = row;
  const names = await namesOf([addedBy, orderedBy]);
  return {
    ...rest,
    addedBy: names.get(addedBy) ?? null,
    orderedBy: orderedBy && (names.get(orderedBy) ?? null),
    // Written by our own commands alone.
    preview: preview as unknown as Preview,
    result: result as unknown as Result | null,
    hasRows: _count.rows > 0,
  };
}

/** What the chosen rows of a list would do, or did. */
export async function listRows(
  { actor }: Insider,
  { id, kind, page }: RowFilter & { id: string },
): Promise<{ rows: ListedRow[]; pages: number }> {
  ensure(canReadImports(actor));
  const where = { runId: id, ...(kind === "STALE" ? { isStale: true } : kind && { kind }) };
  const [total, rows] = await Promise.all([
    db.importRow.count({ where }),
    db.importRow.findMany({
      where,
      orderBy: { number: "asc" },
      skip: (page - 1) * ROWS_PER_PAGE,
      take: ROWS_PER_PAGE,
    }),
  ]);
  return { rows: rows.map(toListedRow), pages: Math.max(1, Math.ceil(total / ROWS_PER_PAGE)) };
}

/** All rows that were or would be left out, with their list's name. Null: no such list. */
export async function getBadRows({ actor }: Insider, id: string): Promise<{ name: string; rows: ListedRow[] } | null> {
  ensure(canReadImports(actor));
  const run = await db.importRun.findUnique({ where: { id }, select: { fileName: true } });
  if (!run) return null;
  const bad = { runId: id, OR: [{ kind: "FAULTY" as const }, { isStale: true }] };
  const rows = await db.importRow.findMany({ where: bad, orderBy: { number: "asc" } });
  return { name: run.fileName, rows: rows.map(toListedRow) };
}

/** What the first real import takes away. People go only once somebody real can lead. */
export async function countMadeUp({ actor }: Insider): Promise<{ entries: number; people: number; hasLead: boolean }> {
  ensure(canReadImports(actor));
  const [entries, people, leads] = await Promise.all([
    db.provider.count({ where: { isExample: true } }),
    db.person.count({ where: { isExample: true } }),
    db.person.count({ where: { isExample: false, disabledAt: null, roles: { has: "LEAD" } } }),
  ]);
  return { entries, people, hasLead: leads > 0 };
}

type RowRecord = Prisma.ImportRowGetPayload<object>;

/** Part of the commands: a stored row as `previewRows` made it. */
export const toPreviewRow = ({ number, kind, name, details }: RowRecord): PreviewRow => ({
  number,
  kind,
  name,
  // Written by `previewRows` alone.
  details: details as unknown as RowDetails,
});

const toListedRow = (row: RowRecord): ListedRow => ({ ...toPreviewRow(row), isStale: row.isStale });
