import { addDays, earliest } from "@/lib/platform/day";
import { isChecked, isDoubted } from "@/lib/recognitions/rules/review";
import { derive, lastValidDay } from "@/lib/recognitions/rules/status";
import { BADGE_STATES } from "@/lib/recognitions/types";
import type { Badge, BadgeState, Cell, Day, DerivedStatus } from "@/lib/recognitions/types";

// Refused and withdrawn must look alike in every public byte: as if there were no cell.
const STATES: Record<DerivedStatus, BadgeState | null> = {
  PLANNED: "APPLYING",
  APPLIED: "APPLYING",
  NEGOTIATION: "APPLYING",
  ARBITRATION: "APPLYING",
  GRANTED: "GRANTED",
  UPCOMING: "UPCOMING",
  CONTINUING: "CONTINUING",
  SUSPENDED: "SUSPENDED",
  CASE_BY_CASE: "CASE_BY_CASE",
  PERSONAL_BUDGET: "PERSONAL_BUDGET",
  REFUSED: null,
  WITHDRAWN: null,
  REVOKED: "NO_PROOF",
  ENDED: "NO_PROOF",
  LAPSED: "NO_PROOF",
};

/** First day without proof: decision or lapse, whichever came first, so that ending a lapsed approval shows nothing. */
function withoutProofSince(cell: Cell, today: Day): Day | null {
  const end = lastValidDay(cell);
  const lapse = end === null ? null : addDays(end, 1);
  const decision = cell.status === "ENDED" || cell.status === "REVOKED" ? cell.statusOn : null;
  return earliest([lapse, decision].filter((day) => day !== null && day <= today));
}

/** All that the public learns of a cell on that day; null if it must look as if there were none. */
export function badge(cell: Cell, today: Day): Badge | null {
  const state = STATES[derive(cell, today)];
  if (state === null) return null;
  if (state === "APPLYING") return cell.progressReleased ? { state, checked: false, day: null } : null;
  if (state === "NO_PROOF") return { state, checked: false, day: withoutProofSince(cell, today) };
  if (isDoubted(cell)) return { state: "UNDER_REVIEW", checked: false, day: null };
  const checked = isChecked(cell, today);
  if (state === "UPCOMING") return { state, checked, day: cell.validFrom };
  return { state, checked, day: checked ? cell.reviewedOn : null };
}

/** Bigger is stronger, for the one badge line of a card. Inside a state checked comes before unchecked. */
export function strength({ state, checked }: Badge): number {
  const weakest = BADGE_STATES.length - 1;
  return (weakest - BADGE_STATES.indexOf(state)) * 2 + (checked ? 1 : 0);
}

/** The provider has nothing but procedures under way: group "Noch nicht gestartet". */
export const notStarted = (badges: readonly Badge[]): boolean =>
  badges.length > 0 && badges.every(({ state }) => state === "APPLYING");
