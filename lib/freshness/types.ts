import type { ServiceArea } from "@/lib/offers/types";
import type { Day } from "@/lib/platform/day";
import type { Path } from "@/lib/recognitions/types";

/** Days before something runs out; 0: it was hidden. The database holds the same list (CHECK). */
export type Stage = 60 | 30 | 7 | 0;
export type Due = { dueOn: Day; days: Stage };

/** How old an entry's confirmation is; before the first one the entry's own day counts. */
export type Age = { confirmedOn: Day | null; createdOn: Day; confirmEvery: number };

/** A published entry that may be reminded. */
export type Remindable = Age & {
  id: string;
  version: number;
  name: string;
  slug: string;
  hasMembers: boolean;
};

/** What of a cell runs out: an AZAV certificate, an agreement or contract, BAG UB's own check. */
export const PROOF_REASONS = ["CERTIFICATE", "AGREEMENT", "REVIEW"] as const;
export type ProofReason = (typeof PROOF_REASONS)[number];

export type CellName = { area: ServiceArea; city: string; funder: string; path: Path };
/** Everything of an entry that runs out on one day. */
export type ProofDue = Due & { lines: readonly { reason: ProofReason; cell: CellName }[] };

/** OPEN: a press counts. USED: pressed, or confirmed another way. OVER: too old. */
type LinkState = "OPEN" | "USED" | "OVER";

/** What the link of a reminder opens. */
export type ReminderLink = {
  state: LinkState;
  providerId: string;
  /** Of the provider's row, for a press. */
  version: number;
  name: string;
  slug: string;
  hasMembers: boolean;
  /** How long the present confirmation counts; null: never confirmed. */
  confirmedUntil: Day | null;
  /** How long a confirmation of today would. */
  wouldCountUntil: Day;
};
