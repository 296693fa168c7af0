/** A calendar day in Berlin, "2026-03-12". Days compare and sort as plain strings. */
export type Day = string;

const MS_PER_DAY = 86_400_000;
const BERLIN = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Berlin",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

// A day without a time is read as UTC midnight, so that no clock change touches the arithmetic.
const toTime = (day: Day) => Date.parse(day);
const toDay = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/** The day that the calendar in Berlin shows at this moment. */
export const berlinDay = (moment: Date): Day => BERLIN.format(moment);

/** `days` may be negative. Throws a RangeError if `day` is not a day. */
export const addDays = (day: Day, days: number): Day => toDay(toTime(day) + days * MS_PER_DAY);

/** Same day of the month, or the month's last day if it is shorter (§ 188 (3) BGB). `months` may be negative. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(toTime(day));
  const dayOfMonth = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, lastOfMonth));
  return toDay(date.getTime());
}

/** The earliest of the known days; null if none is known. */
export const earliest = (days: readonly (Day | null)[]): Day | null =>
  days.filter((day) => day !== null).toSorted()[0] ?? null;

/** Whole days from one to the other, negative if `to` is earlier. */
export const daysBetween = ({ from, to }: { from: Day; to: Day }): number => (toTime(to) - toTime(from)) / MS_PER_DAY;
