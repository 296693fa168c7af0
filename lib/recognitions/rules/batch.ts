import { pathOf } from "@/lib/recognitions/rules/path";
import type { Cell, ReviewStatus } from "@/lib/recognitions/types";

type Candidate = Pick<Cell, "funderKind" | "status" | "reviewStatus"> & {
  funderId: string;
  /** Under SECOND_CHECK: who signed first, and for what. */
  signed: string | null;
};

/**
 * Cells that one press decides together with `cell`: the same body says the same of them, and both wait for the same
 * hand. The Bundesagentur is one body whatever its agencies are called.
 */
export function decidableTogether(cell: Candidate, other: Candidate): boolean {
  const sameFunder = pathOf(cell.funderKind) === "BA" ? other.funderKind === "BA" : other.funderId === cell.funderId;
  return sameFunder && other.status === cell.status && stageOf(other) === stageOf(cell);
}

const stageOf = ({ reviewStatus, signed }: Candidate): string => (waits(reviewStatus) ? `second:${signed}` : "first");
const waits = (status: ReviewStatus): boolean => status === "SECOND_CHECK";
