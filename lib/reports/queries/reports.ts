import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { berlinDay, type Day } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { ensure } from "@/lib/platform/errors";
import type { Staff } from "@/lib/platform/insider";
import { namesOf } from "@/lib/platform/people";
import { canReadReport, canReadReports } from "../policy";
import { isLate } from "../rules/deadlines";
import type { ReportFilter } from "../schema";
import type { ReportDetail, ReportedCell, ReportLine, ReportPage } from "../types";

const PER_PAGE = 50;

const lineSelect = {
  id: true,
  subject: true,
  body: true,
  state: true,
  createdAt: true,
  dueOn: true,
  provider: { select: { id: true, name: true } },
} satisfies Prisma.ReportSelect;
type LineRow = Prisma.ReportGetPayload<{ select: typeof lineSelect }>;

/** Open ones by deadline, closed ones newest first: as many as the role may read. */
export async function listReports({ actor }: Staff, filter: ReportFilter, now: Date): Promise<ReportPage> {
  ensure(canReadReports(actor));
  const { isClosed, providerId, page } = filter;
  const readable = canReadReport(actor, { hasEntry: true }) ? {} : { providerId: null };
  const ofEntry = providerId === null ? readable : { AND: [readable, { providerId }] };
  const where = { ...ofEntry, state: isClosed ? { not: "OPEN" as const } : ("OPEN" as const) };
  const [total, open, rows] = await Promise.all([
    db.report.count({ where }),
    db.report.count({ where: { ...ofEntry, state: "OPEN" } }),
    db.report.findMany({
      where,
      select: lineSelect,
      orderBy: isClosed ? [{ closedAt: "desc" }, { id: "desc" }] : [{ dueOn: "asc" }, { id: "asc" }],
      skip: (page - 1) * PER_PAGE,
      take: PER_PAGE,
    }),
  ]);
  const today = berlinDay(now);
  const lines = rows.map((row) => toLine(row, today));
  return { lines, total, open, page, pages: Math.max(1, Math.ceil(total / PER_PAGE)) };
}

const detailSelect = {
  ...lineSelect,
  version: true,
  email: true,
  answer: true,
  closedAt: true,
  closedBy: true,
  provider: {
    select: {
      id: true,
      name: true,
      sites: {
        orderBy: [{ city: "asc" }, { id: "asc" }],
        select: {
          city: true,
          offers: {
            orderBy: { area: "asc" },
            select: {
              area: true,
              recognitions: {
                orderBy: { id: "asc" },
                select: { id: true, reviewStatus: true, funder: { select: { name: true, shortName: true } } },
              },
            },
          },
        },
      },
    },
  },
} satisfies Prisma.ReportSelect;
type DetailRow = Prisma.ReportGetPayload<{ select: typeof detailSelect }>;

/** Null: there is none, or the role may not read it. */
export async function getReport({ actor }: Staff, id: string, now: Date): Promise<ReportDetail | null> {
  ensure(canReadReports(actor));
  const row = await db.report.findUnique({ where: { id }, select: detailSelect });
  if (!row || !canReadReport(actor, { hasEntry: row.provider !== null })) return null;
  const { version, email, answer, closedAt, closedBy } = row;
  return {
    ...toLine(row, berlinDay(now)),
    version,
    email,
    answer,
    closedOn: closedAt && berlinDay(closedAt),
    closedBy: (await namesOf([closedBy])).get(closedBy ?? "") ?? null,
    cells: cellsOf(row),
  };
}

function cellsOf({ provider }: DetailRow): ReportedCell[] {
  return (provider?.sites ?? []).flatMap(({ city, offers }) =>
    offers.flatMap(({ area, recognitions }) =>
      recognitions.map(({ id, reviewStatus, funder }) => ({
        id,
        area,
        funder: funder.shortName ?? funder.name,
        city,
        reviewStatus,
      })),
    ),
  );
}

function toLine({ provider, createdAt, dueOn, ...row }: LineRow, today: Day): ReportLine {
  const due = dueOn.toISOString().slice(0, 10);
  return {
    id: row.id,
    subject: row.subject,
    body: row.body,
    state: row.state,
    sentOn: berlinDay(createdAt),
    dueOn: due,
    isLate: row.state === "OPEN" && isLate({ dueOn: due }, today),
    entry: provider && { id: provider.id, name: provider.name },
  };
}
