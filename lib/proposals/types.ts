import type { ServiceArea } from "@/lib/offers/types";
import type { FunderKind, RecognitionStatus } from "@/lib/recognitions/types";

export type ProposalTarget = "PROVIDER" | "SITE" | "OFFER" | "FUNDING";

export type ProposalOperation = "CREATE" | "UPDATE" | "REMOVE";

export type ProposalState = "SUBMITTED" | "RETURNED" | "APPROVED" | "PARTLY_APPROVED" | "REFUSED" | "WITHDRAWN";

/** What a provider says about one Kostenträger; null is "Keine Angabe". Which of them a kind knows: `answersOf`. */
export const FUNDING_ANSWERS = ["CONTRACT", "CASE_BY_CASE", "IN_PROCEDURE", "NO"] as const;
export type FundingAnswer = (typeof FUNDING_ANSWERS)[number];

/** Values by field, as a payload or the approved row has them; for FUNDING by kind of funder. */
export type Values = Record<string, unknown>;

/** What tells the part that a proposal is about from the entry's other parts; null where there is none. */
export type ProposalSubject = { siteName: string | null; city: string | null; area: ServiceArea | null };

/** A proposal as its provider sees it. */
export type OwnProposal = {
  id: string;
  version: number;
  target: ProposalTarget;
  targetId: string | null;
  parentId: string | null;
  operation: ProposalOperation;
  /** Only the fields that differ from `base`. */
  payload: Values;
  base: Values;
  state: ProposalState;
  subject: ProposalSubject;
  submittedAt: Date;
  decidedAt: Date | null;
  /** What BAG UB wrote last: what to mend, or why not. It stays when the proposal is sent again. */
  decision: string | null;
  /** Names of the fields that were taken over. */
  approved: readonly string[];
};

/** What `submitProposal` answers. Null: it says nothing that is not approved already, so nothing waits. */
export type Submitted = { id: string | null; version: number; changed: boolean };

/** One field: what was approved when it was proposed, what is approved now, what the provider wants. */
export type ComparedField = { field: string; base: unknown; now: unknown; proposed: unknown };

/** OPEN: as the provider saw it. CONFLICT: somebody changed it meanwhile. DONE: it says already what is proposed. */
export type PartState = "OPEN" | "CONFLICT" | "DONE";
export type Part = { name: string; state: PartState; fields: ComparedField[] };

/** What an answer about one kind of funder would do. */
export type FundingPlan = {
  kind: FunderKind;
  /** The body that was named, or the only one of its kind. */
  funderId: string | null;
  isNamed: boolean;
  /** The answer makes a cell, so a body is needed. */
  needsFunder: boolean;
  funders: readonly { id: string; name: string }[];
  cell: { id: string; status: RecognitionStatus } | null;
  /** Statuses to record; none: nothing changes. Null: somebody changes the cell by hand first. */
  steps: readonly RecognitionStatus[] | null;
};

/** What tells one proposal from others in a list. */
export type NamedProposal = {
  id: string;
  target: ProposalTarget;
  operation: ProposalOperation;
  subject: ProposalSubject;
};

/** All that the staff area shows of one proposal. */
export type ProposalReview = NamedProposal & {
  version: number;
  provider: { id: string; name: string };
  targetId: string | null;
  state: ProposalState;
  parts: readonly Part[];
  /** To be sent back with a decision, see `markOf`. */
  seen: string;
  submittedBy: string | null;
  submittedAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
  decision: string | null;
  approved: readonly string[];
  /** As in HistoryNames of the directory. */
  names: { funders: ReadonlyMap<string, string>; people: ReadonlyMap<string, string> };
  others: readonly NamedProposal[];
  /** Confirmed cells that come into review again. */
  touched: number;
  plans: readonly FundingPlan[];
  /** The row that is to change is not there any more. */
  isGone: boolean;
  isPartial: boolean;
  mayDecide: boolean;
  /** It takes away what was checked, and this person is not the Leitung. */
  needsLead: boolean;
};

/** A proposal that waits, in the list of all. */
export type WaitingProposal = NamedProposal & {
  provider: { id: string; name: string };
  /** Day in Berlin. */
  day: string;
  isPartial: boolean;
};

/** `total` may be more than the items. */
export type WaitingProposals = { items: readonly WaitingProposal[]; total: number };
