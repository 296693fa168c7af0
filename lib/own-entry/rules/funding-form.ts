import type { FormValues } from "@/lib/directory/rules/sections";
import type { StaffCell } from "@/lib/directory/types/staff-entry";
import { claimOf } from "@/lib/proposals/rules/funding";
import { fundingChange, type FundingChange, type FundingClaim } from "@/lib/proposals/schema";
import { FUNDER_KINDS, type FunderKind } from "@/lib/recognitions/types";

type Said = { [K in `answer_${FunderKind}`]?: FundingClaim["answer"] | undefined } & {
  [K in `funder_${FunderKind}`]?: string | null | undefined;
} & { [K in `released_${FunderKind}`]?: boolean };

/** What "Wer bezahlt dieses Angebot?" shows: what is approved, and over it what an open proposal says. */
export function fundingValues(cells: readonly StaffCell[], proposed: unknown = {}): FormValues {
  const over = fundingChange.parse(proposed);
  return Object.fromEntries(
    FUNDER_KINDS.flatMap((kind) => {
      const own = cells.filter(({ funder }) => funder.kind === kind);
      const stored = claimOf(own.map((cell) => ({ ...cell, funderId: cell.funder.id })));
      const { answer, funderId, progressReleased } = over[kind] ?? stored;
      return [
        [`answer_${kind}`, answer],
        [`funder_${kind}`, funderId],
        [`released_${kind}`, String(progressReleased)],
      ];
    }),
  );
}

/** The posted form as a proposal says it: only the kinds that the form asked about. */
export function readFunding(form: Said): FundingChange {
  return Object.fromEntries(
    FUNDER_KINDS.flatMap((kind) => {
      const answer = form[`answer_${kind}`];
      if (answer === undefined) return [];
      const funderId = form[`funder_${kind}`] ?? null;
      return [[kind, { answer, funderId, progressReleased: form[`released_${kind}`] ?? false }]];
    }),
  );
}
