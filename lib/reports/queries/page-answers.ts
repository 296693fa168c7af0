import "server-only";
import { addMonths, berlinDay } from "@/lib/platform/day";
import { toColumn } from "@/lib/platform/day-column";
import { db } from "@/lib/platform/db";
import { ensure } from "@/lib/platform/errors";
import type { Staff } from "@/lib/platform/insider";
import { canReadReports } from "../policy";
import { firstOfMonth } from "../rules/visits";
import { ANSWERED_PAGES, type PageAnswers } from "../types";

const MONTHS = 12;

/** Of the last twelve months with this one; pages that nobody answered on are left out. */
export async function listPageAnswers({ actor }: Staff, now: Date): Promise<PageAnswers[]> {
  ensure(canReadReports(actor));
  const since = addMonths(firstOfMonth(berlinDay(now)), 1 - MONTHS);
  const rows = await db.pageAnswer.groupBy({
    by: ["page"],
    where: { month: { gte: toColumn(since) } },
    _sum: { yes: true, no: true },
  });
  return ANSWERED_PAGES.flatMap((page) => {
    const sums = rows.find((row) => row.page === page)?._sum;
    return sums ? [{ page, yes: sums.yes ?? 0, no: sums.no ?? 0 }] : [];
  });
}
