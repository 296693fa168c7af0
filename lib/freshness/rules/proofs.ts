import type { Day } from "@/lib/platform/day";
import { pathOf } from "@/lib/recognitions/rules/path";
import type { Cell } from "@/lib/recognitions/types";
import { PROOF_REASONS, type CellName, type ProofDue, type ProofReason } from "../types";
import { dueStage } from "./stages";

export type NamedCell = Omit<CellName, "path"> & { cell: Cell };

/** The days on which something of a cell runs out. Only of what is valid: what ended needs no new paper. */
function ends({ status, reviewStatus, ...cell }: Cell): { reason: ProofReason; on: Day }[] {
  const isApproved = status === "GRANTED" || status === "SUSPENDED";
  const days: Record<ProofReason, Day | null> = {
    CERTIFICATE: isApproved ? cell.certificateUntil : null,
    AGREEMENT: isApproved ? cell.validUntil : null,
    REVIEW: reviewStatus === "CONFIRMED" ? cell.nextReviewOn : null,
  };
  return PROOF_REASONS.flatMap((reason) => {
    const on = days[reason];
    return on === null ? [] : [{ reason, on }];
  });
}

/** What a provider is to be reminded of on that day: one item for each day on which something runs out, soonest first. */
export function dueProofs(cells: readonly NamedCell[], today: Day): ProofDue[] {
  const found = cells.flatMap(({ cell, ...name }) =>
    ends(cell).flatMap(({ reason, on: dueOn }) => {
      const days = dueOn < today ? null : dueStage({ from: cell.reviewedOn, dueOn }, today);
      if (days === null) return [];
      return [{ dueOn, days, line: { reason, cell: { ...name, path: pathOf(cell.funderKind) } } }];
    }),
  );
  return [...Map.groupBy(found, ({ dueOn }) => dueOn)]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .flatMap(([dueOn, group]) => {
      const [first] = group;
      return first ? [{ dueOn, days: first.days, lines: group.map(({ line }) => line) }] : [];
    });
}
