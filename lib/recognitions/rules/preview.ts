import { addDays, type Day } from "@/lib/platform/day";
import { badge } from "@/lib/recognitions/rules/badge";
import { withFound } from "@/lib/recognitions/rules/found";
import {
  GRACE_DAYS,
  isDowngrade,
  needsSecond,
  nextReviewOn,
  type ReviewSubject,
} from "@/lib/recognitions/rules/review";
import type { Badge, Cell, Found } from "@/lib/recognitions/types";

export type Preview = {
  /** What stands there until the second person decides; undefined where one is enough. */
  meanwhile: Badge | null | undefined;
  /** What stands there once it is decided, then what the days alone will change. `from` null: at once. */
  steps: { from: Day | null; badge: Badge | null }[];
};
type Decision = { outcome: "CONFIRMED" | "NOT_CONFIRMED"; found: Found };
type Reviewed = Cell & Pick<ReviewSubject, "confirmedBefore"> & { certificateHandedIn?: Day | null };

/** What the public reads after a decision of today, with all that time will change of it while nobody acts. */
export function preview(cell: Reviewed, { outcome, found }: Decision, today: Day): Preview {
  // A confirmation rests on all documents, also on those that the provider handed in since.
  const certificateUntil = cell.certificateHandedIn === undefined ? cell.certificateUntil : cell.certificateHandedIn;
  const before = { ...cell, certificateUntil };
  const claim = outcome === "CONFIRMED" ? withFound(before, found) : cell;
  const after = settledCell(claim, outcome, today);
  const end = { ...claim, certificateUntil, reviewStatus: outcome };
  if (!needsSecond(before, end)) return { meanwhile: undefined, steps: stepsOf(after, today) };
  const doubtedOn = isDowngrade(before, end) ? today : cell.doubtedOn;
  return {
    meanwhile: badge({ ...cell, reviewStatus: "SECOND_CHECK", doubtedOn }, today),
    steps: stepsOf(after, today),
  };
}

/** What a decision leaves on the cell, with the day the rule names for the next check. */
export function settledCell(claim: Cell, outcome: "CONFIRMED" | "NOT_CONFIRMED", today: Day): Cell {
  const review = { ...claim, reviewStatus: outcome, doubtedOn: null };
  return outcome === "CONFIRMED"
    ? { ...review, reviewedOn: today, nextReviewOn: nextReviewOn({ ...claim, reviewedOn: today }) }
    : { ...review, reviewedOn: null, nextReviewOn: null };
}

function stepsOf(cell: Cell, today: Day): Preview["steps"] {
  const steps: Preview["steps"] = [{ from: null, badge: badge(cell, today) }];
  for (const day of turningDays(cell, today)) {
    const next = badge(cell, day);
    if (!isSame(next, steps.at(-1)?.badge ?? null)) steps.push({ from: day, badge: next });
  }
  return steps;
}

/** Days on which a badge may turn: in force, over, certificate over, check overdue. */
function turningDays({ validFrom, validUntil, certificateUntil, nextReviewOn: next }: Cell, today: Day): Day[] {
  const after = [validUntil, certificateUntil].map((day) => day && addDays(day, 1));
  const days = [validFrom, ...after, next && addDays(next, GRACE_DAYS + 1)];
  return [...new Set(days.filter((day): day is Day => day !== null && day > today))].toSorted();
}

const isSame = (a: Badge | null, b: Badge | null): boolean =>
  a?.state === b?.state && a?.checked === b?.checked && a?.day === b?.day;
