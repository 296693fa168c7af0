import type { ServiceArea } from "@/lib/offers/types";
import type { Day } from "@/lib/platform/day";
import type { FunderKind, ReviewStatus } from "@/lib/recognitions/types";
import type { Land } from "@/lib/sites/types";

/**
 * Why an entry is on the work list, in the list's order. REPORT and CLAIM get more facts with reports and provider
 * accounts. WAITING is not due: an answer or another person's signature is awaited.
 */
export const WORK_KINDS = [
  "REPORT",
  "SECOND_CHECK",
  "SUBMITTED",
  "PROPOSAL",
  "IN_REVIEW",
  "ANSWER",
  "UNANSWERED",
  "CLAIM",
  "DUE",
  "EXPIRING",
  "MAIL",
  "STALE",
  "WAITING",
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** One reason, derived from what is stored. */
export type WorkFact = {
  providerId: string;
  kind: WorkKind;
  /** Waiting since; for EXPIRING the last valid day, for a REPORT without a cell the day of its answer, both ahead. */
  day: Day;
  /** The cell it is about; null: the whole entry. */
  cellId: string | null;
  /** actorId of the first signature under SECOND_CHECK. */
  signedBy: string | null;
};

/** A fact with what the list needs to know of its entry. */
export type WorkRow = WorkFact & { caseVersion: number; assigneeId: string | null; isPartial: boolean };

export const WHOSE = ["ALL", "MINE", "FREE"] as const;
export type Whose = (typeof WHOSE)[number];

export type WorkQuery = {
  kind: WorkKind | null;
  /** MINE: also those of people I stand in for. FREE: nobody sees to it. */
  whose: Whose;
  land: Land | null;
  area: ServiceArea | null;
  funderKind: FunderKind | null;
  text: string;
  page: number;
};

export type PersonName = { id: string; name: string };

/** Somebody who sees to cases, or once did. */
export type Colleague = PersonName & {
  version: number;
  /** May sign in and is REVIEWER or LEAD: cases may be handed to them. */
  isActive: boolean;
  deputyId: string | null;
  deputyFrom: Day | null;
  deputyUntil: Day | null;
};

export type CellName = {
  id: string;
  area: ServiceArea;
  funder: string;
  city: string;
};

/** The commands that the page offers; each checks again. */
export type CaseRights = {
  work: boolean;
  take: boolean;
  handOver: boolean;
  close: boolean;
  declarePartial: boolean;
  liftPartiality: boolean;
};

export type WorkLine = {
  providerId: string;
  name: string;
  cities: readonly string[];
  kind: WorkKind;
  day: Day;
  cell: CellName | null;
  /** As in the fact. */
  signedBy: string | null;
  /** How many more reasons the entry is on the list for. */
  others: number;
  /** 0: no open case yet. */
  caseVersion: number;
  assignee: PersonName | null;
  isPartial: boolean;
  may: Pick<CaseRights, "take" | "handOver">;
};

export type WorkList = {
  today: Day;
  query: WorkQuery;
  lines: readonly WorkLine[];
  total: number;
  pages: number;
  /** Providers by kind, under the other filters. */
  counts: Readonly<Record<WorkKind, number>>;
  /** Only when nothing is due: the next day on which something will be. */
  next: { day: Day; providers: number } | null;
  colleagues: readonly PersonName[];
  standsInFor: readonly PersonName[];
};

export type MessageKind = "QUERY" | "ANSWER" | "PHONE" | "NOTE";

export type CaseMessage = {
  id: string;
  kind: MessageKind;
  body: string;
  at: Date;
  /** Null: a job. */
  author: string | null;
  cells: readonly CellName[];
  /** QUERY only. */
  mailState: "QUEUED" | "SENT" | "FAILED" | "BOUNCED" | null;
  answeredAt: Date | null;
};

/** All that the staff area shows of an entry's case; without an open case `version` is 0. */
export type CaseView = {
  providerId: string;
  providerName: string;
  hasEmail: boolean;
  /** What each sentence of a query says today. */
  queryTexts: Readonly<Record<`query.${QueryBlock}`, string>>;
  today: Day;
  version: number;
  assignee: PersonName | null;
  facts: readonly WorkFact[];
  cells: readonly (CellName & { reviewStatus: ReviewStatus })[];
  messages: readonly CaseMessage[];
  /** The one who looks decides nothing here. */
  isPartial: boolean;
  /** Who else declared to be partial. */
  partialPeople: readonly PersonName[];
  colleagues: readonly PersonName[];
  may: CaseRights;
};

/** Whole sentences that a query may consist of; the Redaktion can change their words (lib/content). */
export const QUERY_BLOCKS = ["CERTIFICATE", "SITES", "AGREEMENT", "QLHB", "PERIOD", "UNREADABLE", "DIFFERENT"] as const;
export type QueryBlock = (typeof QUERY_BLOCKS)[number];

/** What a phone note is besides: a proof of the chosen cells, the answer to what was asked. */
export const PHONE_USES = ["EVIDENCE", "ANSWER"] as const;
