import { addDays, addMonths, earliest } from "@/lib/platform/day";
import type { Cell, Day, RecognitionStatus, ReviewStatus } from "@/lib/recognitions/types";

/** `sign` is the first of two signatures; `confirm` and `reject` settle a case, `return` sends it back to the first. */
export const REVIEW_EVENTS = [
  "submit",
  "take",
  "query",
  "answer",
  "sign",
  "confirm",
  "reject",
  "return",
  "dispute",
] as const;
export type ReviewEvent = (typeof REVIEW_EVENTS)[number];

const NEXT: Record<ReviewStatus, Partial<Record<ReviewEvent, ReviewStatus>>> = {
  UNREVIEWED: { submit: "SUBMITTED", take: "IN_REVIEW" },
  SUBMITTED: { take: "IN_REVIEW" },
  IN_REVIEW: { query: "QUERY", sign: "SECOND_CHECK", confirm: "CONFIRMED", reject: "NOT_CONFIRMED" },
  QUERY: { answer: "IN_REVIEW", take: "IN_REVIEW" },
  SECOND_CHECK: { confirm: "CONFIRMED", reject: "NOT_CONFIRMED", return: "IN_REVIEW" },
  CONFIRMED: { submit: "SUBMITTED", take: "IN_REVIEW", dispute: "DISPUTED" },
  NOT_CONFIRMED: { submit: "SUBMITTED", take: "IN_REVIEW" },
  DISPUTED: { take: "IN_REVIEW" },
};

/** Null if the event does not fit. Out of IN_REVIEW ask `firstSignature` which event a decision is. */
export const nextReviewStatus = (from: ReviewStatus, event: ReviewEvent): ReviewStatus | null =>
  NEXT[from][event] ?? null;

type Claim = Pick<Cell, "status" | "validFrom" | "validUntil" | "certificateUntil">;
/** `confirmedBefore`: the last settled decision confirmed it, though a changed statement took `reviewedOn` away since. */
export type ReviewSubject = Claim & Pick<Cell, "reviewedOn"> & { confirmedBefore?: boolean };
export type ReviewOutcome = Claim & { reviewStatus: "CONFIRMED" | "NOT_CONFIRMED" };

const BEST_FIRST: readonly RecognitionStatus[] = ["GRANTED", "SUSPENDED", "CASE_BY_CASE", "PERSONAL_BUDGET"];

function rank(status: RecognitionStatus): number {
  const place = BEST_FIRST.indexOf(status);
  return place < 0 ? BEST_FIRST.length : place;
}

const OPEN_START = "0000-01-01";
const OPEN_END = "9999-12-31";

const isShorter = (before: Claim, after: Claim): boolean =>
  (after.validFrom ?? OPEN_START) > (before.validFrom ?? OPEN_START) ||
  (after.validUntil ?? OPEN_END) < (before.validUntil ?? OPEN_END) ||
  (after.certificateUntil ?? OPEN_END) < (before.certificateUntil ?? OPEN_END);

/** The outcome takes something away: a confirmation, a better status, or time. It puts the cell in doubt at once. */
export function isDowngrade(before: ReviewSubject, outcome: ReviewOutcome): boolean {
  if (outcome.reviewStatus === "NOT_CONFIRMED") return before.reviewedOn !== null || before.confirmedBefore === true;
  if (outcome.status !== before.status) return rank(outcome.status) > rank(before.status);
  return before.reviewedOn !== null && isShorter(before, outcome);
}

/** Four eyes: first confirmation (of a cell or of a new status) and every downgrade; a plain re-check needs one. */
export function needsSecond(before: ReviewSubject, outcome: ReviewOutcome): boolean {
  if (isDowngrade(before, outcome)) return true;
  if (outcome.reviewStatus === "NOT_CONFIRMED") return false;
  return before.reviewedOn === null || outcome.status !== before.status;
}

/** The event that the first person's decision is. */
export function firstSignature(before: ReviewSubject, outcome: ReviewOutcome): ReviewEvent {
  if (needsSecond(before, outcome)) return "sign";
  return outcome.reviewStatus === "CONFIRMED" ? "confirm" : "reject";
}

/** Wiedervorlage. What stands confirmed may be looked at earlier than the rule says, never later. */
export const mayPostponeTo = (cell: Pick<Cell, "reviewedOn" | "nextReviewOn">, day: Day, today: Day): boolean =>
  day > today && (cell.reviewedOn === null || cell.nextReviewOn === null || day <= cell.nextReviewOn);

const CERTIFICATE_LEAD_DAYS = 60;
const REVIEW_MONTHS = 12;
export const GRACE_DAYS = 30;

/**
 * 60 days before the certificate ends, the end of the agreement, or 12 months after the check, whichever comes first.
 * Dates that were past at the check do not count: a continuing agreement would stay due for ever.
 */
export function nextReviewOn(check: Pick<Cell, "validUntil" | "certificateUntil"> & { reviewedOn: Day }): Day {
  const inAYear = addMonths(check.reviewedOn, REVIEW_MONTHS);
  const { certificateUntil, validUntil } = check;
  const renewal = certificateUntil === null ? null : addDays(certificateUntil, -CERTIFICATE_LEAD_DAYS);
  const ahead = [renewal, certificateUntil, validUntil].filter((day) => day !== null && day > check.reviewedOn);
  return earliest([inAYear, ...ahead]) ?? inAYear;
}

export const isDue = (cell: Pick<Cell, "nextReviewOn">, today: Day): boolean =>
  cell.nextReviewOn !== null && cell.nextReviewOn <= today;

export const isDoubted = (cell: Pick<Cell, "reviewStatus" | "doubtedOn">): boolean =>
  cell.doubtedOn !== null || cell.reviewStatus === "DISPUTED";

/** The last confirmation stands: not in doubt, at most 30 days overdue. A re-check under way does not take it away. */
export function isChecked(
  cell: Pick<Cell, "reviewStatus" | "reviewedOn" | "doubtedOn" | "nextReviewOn">,
  today: Day,
): boolean {
  if (cell.reviewStatus === "UNREVIEWED" || cell.reviewStatus === "NOT_CONFIRMED" || isDoubted(cell)) return false;
  if (cell.reviewedOn === null || cell.nextReviewOn === null) return false;
  return today <= addDays(cell.nextReviewOn, GRACE_DAYS);
}
