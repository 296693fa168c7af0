import { addMonths, daysBetween, type Day } from "@/lib/platform/day";
import type { WorkFact, WorkKind } from "../types";
import { CALL_MONTHS, STALE_MONTHS } from "./work-lines";

type Shown = Pick<WorkFact, "kind" | "day" | "signedBy"> & { cellId?: string | null };
export type ReasonWord = Exclude<WorkKind, "WAITING"> | "reported" | "waitingSecond" | "waitingAnswer" | "waitingUntil";

/** Key of the words for a reason: what waits for others says for whom, and a doubt is not yet what a visitor reported. */
export function reasonWord({ kind, day, signedBy, cellId }: Shown, today: Day): ReasonWord {
  if (kind === "REPORT" && cellId === null) return "reported";
  if (kind !== "WAITING") return kind;
  if (signedBy !== null) return "waitingSecond";
  return day > today ? "waitingUntil" : "waitingAnswer";
}

/** Key of the words for the next step: three months before an old entry would be hidden, somebody calls. */
export function nextWord(fact: Shown, today: Day): ReasonWord | "call" {
  const isCall = fact.kind === "STALE" && addMonths(fact.day, CALL_MONTHS - STALE_MONTHS) <= today;
  return isCall ? "call" : reasonWord(fact, today);
}

type Waiting = { words: "since" | "until" | "late"; days: number };

/** Whole days since, or until a day ahead. A report has to be answered by its day, so after it the answer is late. */
export function waiting({ day, kind, cellId }: Pick<WorkFact, "day" | "kind" | "cellId">, today: Day): Waiting {
  const days = daysBetween({ from: day, to: today });
  if (kind === "REPORT" && cellId === null && days > 0) return { words: "late", days };
  const isAhead = days < 0 || (kind === "REPORT" && cellId === null);
  return isAhead ? { words: "until", days: Math.abs(days) } : { words: "since", days };
}

/** Where the work is done: the review of the cell, the entry's reports or proposals, the claims, else the entry. */
export function workPage({ providerId, cellId, kind }: Pick<WorkFact, "providerId" | "cellId" | "kind">): string {
  if (cellId !== null) return `/verwaltung/pruefung/${cellId}`;
  if (kind === "CLAIM") return `/verwaltung/ansprueche?eintrag=${providerId}`;
  if (kind === "PROPOSAL") return `/verwaltung/aenderungen?eintrag=${providerId}`;
  return kind === "REPORT" ? `/verwaltung/meldungen?eintrag=${providerId}` : `/verwaltung/eintraege/${providerId}`;
}
