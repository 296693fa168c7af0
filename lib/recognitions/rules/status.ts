import { earliest } from "@/lib/platform/day";
import { pathOf } from "@/lib/recognitions/rules/path";
import { RECOGNITION_STATUSES } from "@/lib/recognitions/types";
import type { Cell, Day, DerivedStatus, Path, RecognitionStatus } from "@/lib/recognitions/types";

type Transitions = Partial<Record<RecognitionStatus, readonly RecognitionStatus[]>>;

// A suspended approval is still one (the provider only pauses), so it can end in every way a granted one can.
// After any end a new attempt starts at PLANNED, also after a withdrawal: else a restart would betray a refusal.
// Stored status only: what dates change (in force, continuing, lapsed) is derived, a lapsed approval stays GRANTED.
const TRANSITIONS: Record<Path, Transitions> = {
  BA: {
    PLANNED: ["APPLIED", "PERSONAL_BUDGET", "WITHDRAWN"],
    APPLIED: ["NEGOTIATION", "PERSONAL_BUDGET", "REFUSED", "WITHDRAWN"],
    NEGOTIATION: ["GRANTED", "PERSONAL_BUDGET", "REFUSED", "WITHDRAWN"],
    GRANTED: ["SUSPENDED", "REVOKED", "ENDED"],
    SUSPENDED: ["GRANTED", "REVOKED", "ENDED"],
    PERSONAL_BUDGET: ["APPLIED", "ENDED"],
    REFUSED: ["PLANNED", "PERSONAL_BUDGET"],
    WITHDRAWN: ["PLANNED", "PERSONAL_BUDGET"],
    REVOKED: ["PLANNED", "PERSONAL_BUDGET"],
    ENDED: ["PLANNED", "PERSONAL_BUDGET"],
  },
  EGH: {
    PLANNED: ["APPLIED", "CASE_BY_CASE", "PERSONAL_BUDGET", "REFUSED", "WITHDRAWN"],
    APPLIED: ["NEGOTIATION", "CASE_BY_CASE", "PERSONAL_BUDGET", "REFUSED", "WITHDRAWN"],
    NEGOTIATION: ["ARBITRATION", "GRANTED", "CASE_BY_CASE", "PERSONAL_BUDGET", "REFUSED", "WITHDRAWN"],
    ARBITRATION: ["GRANTED", "CASE_BY_CASE", "PERSONAL_BUDGET", "REFUSED", "WITHDRAWN"],
    GRANTED: ["SUSPENDED", "REVOKED", "ENDED"],
    SUSPENDED: ["GRANTED", "REVOKED", "ENDED"],
    CASE_BY_CASE: ["APPLIED", "PERSONAL_BUDGET", "ENDED"],
    PERSONAL_BUDGET: ["APPLIED", "CASE_BY_CASE", "ENDED"],
    REFUSED: ["PLANNED", "CASE_BY_CASE", "PERSONAL_BUDGET"],
    WITHDRAWN: ["PLANNED", "CASE_BY_CASE", "PERSONAL_BUDGET"],
    REVOKED: ["PLANNED", "CASE_BY_CASE", "PERSONAL_BUDGET"],
    ENDED: ["PLANNED", "CASE_BY_CASE", "PERSONAL_BUDGET"],
  },
  OTHER: {
    GRANTED: ["ENDED"],
    CASE_BY_CASE: ["GRANTED", "PERSONAL_BUDGET", "ENDED"],
    PERSONAL_BUDGET: ["GRANTED", "CASE_BY_CASE", "ENDED"],
    ENDED: ["GRANTED", "CASE_BY_CASE", "PERSONAL_BUDGET"],
  },
};

/** The statuses that exist on a path. */
export const statusesOf = (path: Path): RecognitionStatus[] =>
  RECOGNITION_STATUSES.filter((status) => TRANSITIONS[path][status] !== undefined);

/** What may follow. Without a row yet (`null`) a record starts anywhere; corrections of errors do not ask here. */
export function nextStatuses(path: Path, from: RecognitionStatus | null): readonly RecognitionStatus[] {
  if (from === null) return statusesOf(path);
  return TRANSITIONS[path][from] ?? [];
}

export const mayChange = (
  path: Path,
  { from, to }: { from: RecognitionStatus | null; to: RecognitionStatus },
): boolean => nextStatuses(path, from).includes(to);

type Validity = Pick<Cell, "funderKind" | "validFrom" | "validUntil" | "certificateUntil">;

/**
 * Last day on which an approval is valid; null if open-ended. BA: agreement or AZAV certificate (§ 181 (5) SGB III),
 * whichever ends first. EGH: always null, because payment goes on until a new agreement (§ 127 (4) SGB IX).
 */
export function lastValidDay(cell: Omit<Validity, "validFrom">): Day | null {
  const path = pathOf(cell.funderKind);
  if (path === "EGH") return null;
  return path === "BA" ? earliest([cell.validUntil, cell.certificateUntil]) : cell.validUntil;
}

/**
 * What the dates make of the stored status on that day; no job has to run for it to be true. Only approvals change:
 * LAPSED after the last valid day (also while suspended); UPCOMING before `validFrom`, § 126 (3) SGB IX;
 * CONTINUING after the end of an EGH agreement period, § 127 (4) SGB IX. "Valid until" includes its day.
 */
export function derive(cell: Validity & Pick<Cell, "status">, today: Day): DerivedStatus {
  if (cell.status !== "GRANTED" && cell.status !== "SUSPENDED") return cell.status;
  const end = lastValidDay(cell);
  if (end !== null && end < today) return "LAPSED";
  if (cell.status === "SUSPENDED") return "SUSPENDED";
  if (cell.validFrom !== null && cell.validFrom > today) return "UPCOMING";
  if (pathOf(cell.funderKind) === "EGH" && cell.validUntil !== null && cell.validUntil < today) return "CONTINUING";
  return "GRANTED";
}
