import { addDays, addMonths, type Day } from "@/lib/platform/day";
import type { ReportSubject } from "../types";

/** Months that a report is kept after it was closed (domain 6.7). */
const KEEP_MONTHS = 6;
/** Days until somebody has looked into it and answers. */
export const ANSWER_DAYS = 14;

const SATURDAY = 6;
const SUNDAY = 0;

/** Something unlawful is looked at on the next working day (Art. 16 (6) DSA: without undue delay), all else in two weeks. */
export function dueOn(subject: ReportSubject, today: Day): Day {
  return subject === "UNLAWFUL" ? nextWorkingDay(today) : addDays(today, ANSWER_DAYS);
}

function nextWorkingDay(day: Day): Day {
  const next = addDays(day, 1);
  const weekday = new Date(next).getUTCDay();
  return weekday === SATURDAY || weekday === SUNDAY ? nextWorkingDay(next) : next;
}

/** What was closed before this day goes. */
export const keptSince = (today: Day): Day => addMonths(today, -KEEP_MONTHS);

export const isLate = ({ dueOn: due }: { dueOn: Day }, today: Day): boolean => due < today;
