import { pathOf } from "@/lib/recognitions/rules/path";
import { nextStatuses, statusesOf } from "@/lib/recognitions/rules/status";
import type { FunderKind, Path, RecognitionStatus } from "@/lib/recognitions/types";
import type { FundingClaim } from "../schema";
import { FUNDING_ANSWERS, type FundingAnswer } from "../types";

const PROCEDURE: readonly RecognitionStatus[] = ["PLANNED", "APPLIED", "NEGOTIATION", "ARBITRATION"];

/** Which statuses an answer is true of, the one that it is written down as first. */
const MEANS: Record<FundingAnswer, readonly RecognitionStatus[]> = {
  CONTRACT: ["GRANTED", "SUSPENDED"],
  CASE_BY_CASE: ["CASE_BY_CASE"],
  IN_PROCEDURE: ["APPLIED", "PLANNED", "NEGOTIATION", "ARBITRATION"],
  NO: ["REFUSED", "WITHDRAWN", "REVOKED", "ENDED"],
};

/** What may be said about a Kostenträger: the BA knows no single case, DRV, UV, SER and Jugendhilfe no procedure. */
export function answersOf(kind: FunderKind): FundingAnswer[] {
  const known = statusesOf(pathOf(kind));
  return FUNDING_ANSWERS.filter((answer) => answer === "NO" || known.includes(MEANS[answer][0] ?? "ENDED"));
}

/** A stored status in the provider's words. What is paid by Persönliches Budget alone is none of the answers. */
export const answerOf = (status: RecognitionStatus): FundingAnswer | null =>
  FUNDING_ANSWERS.find((answer) => MEANS[answer].includes(status)) ?? null;

/**
 * What saying `answer` makes of a cell with the status `from` (null: no cell): the statuses to record one after the
 * other, none if the cell says so already. Null: no record does that, somebody has to decide by hand.
 */
export function stepsTo(
  kind: FunderKind,
  { from, answer }: { from: RecognitionStatus | null; answer: FundingAnswer | null },
): RecognitionStatus[] | null {
  if (from === null ? answer === null || answer === "NO" : answerOf(from) === answer) return [];
  const [to] = answer === null || answer === "NO" ? [] : MEANS[answer];
  if (to === undefined) return null;
  return from === null ? [to] : shortest(pathOf(kind), from, to);
}

/** On the way only the steps of a procedure count, and none from what is paid today: that would end it in between. */
function shortest(path: Path, from: RecognitionStatus, to: RecognitionStatus): RecognitionStatus[] | null {
  const isPaid = !PROCEDURE.includes(from) && answerOf(from) !== "NO";
  if (isPaid) return nextStatuses(path, from).includes(to) ? [to] : null;
  const ways: RecognitionStatus[][] = [[]];
  const seen = new Set([from]);
  for (const way of ways) {
    for (const next of nextStatuses(path, way.at(-1) ?? from)) {
      if (next === to) return [...way, next];
      if (!PROCEDURE.includes(next) || seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return null;
}

const BEST_FIRST: readonly (FundingAnswer | null)[] = [...FUNDING_ANSWERS, null];

type StatedCell = { funderId: string; status: RecognitionStatus; progressReleased: boolean };

/** What the approved cells of one kind say, in one answer: that of the best of them. */
export function claimOf(cells: readonly StatedCell[]): FundingClaim {
  const [best] = cells
    .map((cell) => ({ ...cell, answer: answerOf(cell.status) }))
    .toSorted((a, b) => BEST_FIRST.indexOf(a.answer) - BEST_FIRST.indexOf(b.answer));
  if (!best) return { answer: null, funderId: null, progressReleased: false };
  return whole({ answer: best.answer, funderId: best.funderId, progressReleased: best.progressReleased });
}

/** Only an open procedure can be released; a body that nobody named again stays the same. */
export function whole(claim: FundingClaim, base: FundingClaim | null = null): FundingClaim {
  const { answer, funderId, progressReleased } = claim;
  return {
    answer,
    funderId: funderId ?? base?.funderId ?? null,
    progressReleased: answer === "IN_PROCEDURE" && progressReleased,
  };
}
