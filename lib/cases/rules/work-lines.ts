import { WORK_KINDS, type WorkFact, type WorkKind } from "../types";

/** Days without an answer after which a query is work again. */
export const QUERY_DAYS = 21;
/** How long before its end a certificate or an agreement is looked at. */
export const EXPIRY_DAYS = 60;
export const STALE_MONTHS = 12;
/** From then on somebody calls, so that the entry need not be hidden at month 18. */
export const CALL_MONTHS = 15;
/** So long a case of which nothing is left stays open: somebody may still be writing down how it ended. */
export const QUIET_DAYS = 7;

const rank = ({ kind }: Pick<WorkFact, "kind">): number => WORK_KINDS.indexOf(kind);

/** Most urgent first: the list's order of kinds, then who waits longest. Ids make it the same for everybody. */
function byUrgency(a: WorkFact, b: WorkFact): number {
  return (
    rank(a) - rank(b) ||
    a.day.localeCompare(b.day) ||
    a.providerId.localeCompare(b.providerId) ||
    (a.cellId ?? "").localeCompare(b.cellId ?? "")
  );
}

/** One line per entry: its most urgent reason and the number of the others. Waiting alone makes no line unless asked for. */
export function linesOf<F extends WorkFact>(facts: readonly F[], kind: WorkKind | null): { top: F; others: number }[] {
  const wanted = facts.filter((fact) => (kind === null ? fact.kind !== "WAITING" : fact.kind === kind));
  return [...Map.groupBy(wanted, ({ providerId }) => providerId).values()]
    .flatMap((ofEntry) => {
      const [top] = ofEntry.toSorted(byUrgency);
      return top ? [{ top, others: ofEntry.length - 1 }] : [];
    })
    .toSorted((a, b) => byUrgency(a.top, b.top));
}

/** Entries by kind; one entry may count under several. */
export function countsOf(facts: readonly WorkFact[]): Record<WorkKind, number> {
  const ids = Map.groupBy(facts, ({ kind }) => kind);
  const count = (kind: WorkKind) => new Set(ids.get(kind)?.map(({ providerId }) => providerId)).size;
  return Object.fromEntries(WORK_KINDS.map((kind) => [kind, count(kind)])) as Record<WorkKind, number>;
}

const REVIEWING: readonly WorkKind[] = [
  "REPORT",
  "SECOND_CHECK",
  "SUBMITTED",
  "IN_REVIEW",
  "ANSWER",
  "UNANSWERED",
  "WAITING",
];

/** A review has begun and not ended. An answer about the whole entry ends with its case. */
export const isWorkLeft = (facts: readonly WorkFact[]): boolean =>
  facts.some(({ kind, cellId }) => REVIEWING.includes(kind) && !(kind === "ANSWER" && cellId === null));

/** Nothing is to be done but a second check, and the first signature is this person's own. */
export const isOwnSecondCheck = (facts: readonly WorkFact[], viewer: string): boolean =>
  facts.length > 0 && facts.every(({ kind, signedBy }) => kind === "WAITING" && signedBy === viewer);
