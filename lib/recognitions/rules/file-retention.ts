import { addMonths, type Day } from "@/lib/platform/day";

const MONTHS_AFTER_NEXT_CHECK = 6;

/**
 * From when on the bytes of a file are deleted: "until next check + 6 months" (domain 6.7). The first check after the
 * file came is the one it served; the next one is the first on a later day. A file that proves several cells stays for
 * the last of them.
 *
 * @param checks for each cell that the file proves: the days of its settled decisions
 * @returns null as long as a cell waits for its next check, and when the file proves no cell
 */
export function fileDeletionDay(addedOn: Day, checks: readonly (readonly Day[])[]): Day | null {
  const next = checks.map((days) => nextCheck(addedOn, days));
  const known = next.filter((day) => day !== null);
  const last = known.toSorted().at(-1);
  return last === undefined || known.length < next.length ? null : addMonths(last, MONTHS_AFTER_NEXT_CHECK);
}

function nextCheck(addedOn: Day, days: readonly Day[]): Day | null {
  const [served, ...later] = days.filter((day) => day >= addedOn).toSorted();
  return later.find((day) => served !== undefined && day > served) ?? null;
}
