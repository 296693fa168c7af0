import type { ServiceArea } from "@/lib/offers/types";
import type { Day } from "@/lib/platform/day";
import type { ReviewStatus } from "@/lib/recognitions/types";

export const REPORT_SUBJECTS = ["CONTACT", "OFFER", "PLACES", "RECOGNITION", "GONE", "UNLAWFUL", "OTHER"] as const;
export type ReportSubject = (typeof REPORT_SUBJECTS)[number];

/** UPHELD: staff agreed, and something was changed or put in doubt. */
type ReportState = "OPEN" | "UPHELD" | "DISMISSED";
export type ReportDecision = Exclude<ReportState, "OPEN">;

type ReportedEntry = { id: string; name: string };

export type ReportLine = {
  id: string;
  subject: ReportSubject;
  body: string;
  state: ReportState;
  sentOn: Day;
  dueOn: Day;
  /** Nobody has looked at it in time. */
  isLate: boolean;
  /** Null: about the site itself. */
  entry: ReportedEntry | null;
};

export type ReportPage = {
  lines: readonly ReportLine[];
  total: number;
  page: number;
  pages: number;
  open: number;
};

/** A cell that may be put in doubt. */
export type ReportedCell = {
  id: string;
  area: ServiceArea;
  funder: string;
  city: string;
  reviewStatus: ReviewStatus;
};

export type ReportDetail = ReportLine & {
  version: number;
  email: string | null;
  answer: string | null;
  closedOn: Day | null;
  /** Null: still open, or the account is gone. */
  closedBy: string | null;
  cells: readonly ReportedCell[];
};

/** Public pages that ask "Haben Sie gefunden, was Sie suchen?", as path patterns. */
export const ANSWERED_PAGES = [
  "/",
  "/anbieter",
  "/anbieter/[slug]",
  "/andere-leistungsanbieter",
  "/anbieter-werden",
  "/barrierefreiheit",
  "/datenschutz",
  "/hilfe",
  "/impressum",
  "/merkliste",
  "/nutzungsbedingungen",
  "/offline",
  "/so-pruefen-wir",
  "/wegweiser",
  "/woerter",
] as const;
export type AnsweredPage = (typeof ANSWERED_PAGES)[number];

/** How often a page's question was answered in a year. */
export type PageAnswers = { page: AnsweredPage; yes: number; no: number };

/** A cell in words, for somebody outside. */
type AskedCell = { id: string; area: ServiceArea; city: string; street: string | null };
export type FunderLink = { provider: string; funder: string; cells: readonly AskedCell[] };

/** What staff sees of an asked Leistungsträger; never the link. */
export type FunderRequestLine = {
  id: string;
  funder: string;
  email: string;
  cells: number;
  askedOn: Day;
  answeredOn: Day | null;
  isOver: boolean;
};
export type FunderChoice = {
  providerId: string;
  provider: string;
  cells: readonly ReportedCell[];
  requests: readonly FunderRequestLine[];
};
