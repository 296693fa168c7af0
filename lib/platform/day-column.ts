import type { Day } from "./day";

/** PostgreSQL's `date` comes and goes as midnight UTC. Undefined stays: "not part of this change". */
export function toColumn<D extends Day | null | undefined>(day: D): Date | Exclude<D, Day> {
  return typeof day === "string" ? new Date(day) : (day as Exclude<D, Day>);
}

export const fromColumn = (date: Date | null): Day | null => (date === null ? null : date.toISOString().slice(0, 10));
