import { addDays, addMonths, berlinDay, type Day } from "@/lib/platform/day";

/** Months that an account is kept after its last entry or role (domain 6.7). */
const KEEP_MONTHS = 6;
/** Days between the warning and the end. */
const WARN_DAYS = 30;

type Idle = {
  /** When the last membership or role ended. */
  endedAt: Date;
  /** When the person was last warned. */
  warnedAt: Date | null;
};

/** The day an account goes: never sooner than `WARN_DAYS` after the warning, however late that came. */
export function endsOn({ endedAt, warnedAt }: Idle, now: Date): Day {
  const planned = addMonths(berlinDay(endedAt), KEEP_MONTHS);
  const warned = addDays(berlinDay(warnedAt ?? now), WARN_DAYS);
  return planned > warned ? planned : warned;
}

/** What a night has to do about an account without any entry or role. A warning of an earlier time does not count. */
export function stepOf({ endedAt, warnedAt }: Idle, now: Date): "WARN" | "DELETE" | null {
  const today = berlinDay(now);
  const warned = warnedAt !== null && warnedAt > endedAt ? warnedAt : null;
  if (warned) return today >= endsOn({ endedAt, warnedAt: warned }, now) ? "DELETE" : null;
  return addDays(today, WARN_DAYS) >= addMonths(berlinDay(endedAt), KEEP_MONTHS) ? "WARN" : null;
}
