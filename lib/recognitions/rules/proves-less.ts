import type { Cell, Day, EvidenceKind } from "@/lib/recognitions/types";

type Term = { kind: EvidenceKind; issuedOn: Day | null; validUntil: Day | null };
type Change<T> = { before: T; after: T };
type Ends = Pick<Cell, "validUntil" | "certificateUntil">;

/**
 * A corrected document no longer carries what was confirmed on it: it begins later, or ends before the cell does. The
 * end of a certificate counts through the cell, where a later certificate may stand beside it.
 */
export function provesLess({ before, after }: Change<Term>, cell: Change<Ends>): boolean {
  if (before.issuedOn !== null && after.issuedOn !== null && after.issuedOn > before.issuedOn) return true;
  if (endsEarlier(cell.before.certificateUntil, cell.after.certificateUntil)) return true;
  if (after.kind === "AZAV_CERTIFICATE" || after.validUntil === null || after.validUntil === before.validUntil) {
    return false;
  }
  const { validUntil } = cell.after;
  return validUntil === null || after.validUntil < validUntil;
}

/** A certificate that is gone, too; one that was not there before ends nothing. */
const endsEarlier = (before: Day | null, after: Day | null): boolean =>
  before !== null && (after === null || after < before);
