import { pathOf } from "@/lib/recognitions/rules/path";
import { nextStatuses, statusesOf } from "@/lib/recognitions/rules/status";
import type { Cell, Found, RecognitionStatus } from "@/lib/recognitions/types";

/** The cell as it would stand if the evidence is right. */
export function withFound<C extends Cell>(cell: C, found: Found): C {
  return {
    ...cell,
    status: found.status ?? cell.status,
    statusOn: found.on ?? cell.statusOn,
    validFrom: found.from ?? cell.validFrom,
    validUntil: found.openEnded ? null : (found.until ?? cell.validUntil),
  };
}

/** What a document may be found to say. Once confirmed a cell moves along its path; before, anything may prove wrong. */
export function foundStatuses(cell: Pick<Cell, "funderKind" | "status" | "reviewedOn">): readonly RecognitionStatus[] {
  const path = pathOf(cell.funderKind);
  if (cell.reviewedOn === null) return statusesOf(path);
  return [cell.status, ...nextStatuses(path, cell.status)];
}

const STATEMENT = ["status", "statusOn", "validFrom", "validUntil"] as const;
type Statement = Pick<Cell, (typeof STATEMENT)[number]>;

/** The two say something else of the funder's decision. */
export const isOther = (a: Statement, b: Statement): boolean => STATEMENT.some((field) => a[field] !== b[field]);
