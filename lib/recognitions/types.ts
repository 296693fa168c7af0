import type { ServiceArea } from "@/lib/offers/types";
import type { Day } from "@/lib/platform/day";

export type { Day } from "@/lib/platform/day";

/** Leistungsträger by kind, § 63 SGB IX. */
export const FUNDER_KINDS = ["BA", "DRV", "UV", "SER", "EGH", "JUGENDHILFE"] as const;
export type FunderKind = (typeof FUNDER_KINDS)[number];

/** What the Leistungsträger decided. No row is "keine Angabe". */
export const RECOGNITION_STATUSES = [
  "PLANNED",
  "APPLIED",
  "NEGOTIATION",
  "ARBITRATION",
  "GRANTED",
  "SUSPENDED",
  "CASE_BY_CASE",
  "PERSONAL_BUDGET",
  "REFUSED",
  "WITHDRAWN",
  "REVOKED",
  "ENDED",
] as const;
export type RecognitionStatus = (typeof RECOGNITION_STATUSES)[number];

/** What BAG UB found out about it. `DUE` is derived from `nextReviewOn`, never stored. */
export const REVIEW_STATUSES = [
  "UNREVIEWED",
  "SUBMITTED",
  "IN_REVIEW",
  "QUERY",
  "SECOND_CHECK",
  "CONFIRMED",
  "NOT_CONFIRMED",
  "DISPUTED",
] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

export const EVIDENCE_KINDS = [
  "AZAV_CERTIFICATE",
  "AZAV_SITES",
  "BA_QLHB_CONFIRMATION",
  "BA_PRICE_AGREEMENT",
  "SERVICE_AGREEMENT",
  "PRICE_AGREEMENT",
  "CONTRACT_38",
  "FUNDER_LETTER",
  "FUNDER_LIST",
  "PHONE_NOTE",
  "SELF_DECLARATION",
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** A: document of the funder or certifier, B: its public list, C: asked by phone or mail, D: the provider's own word. */
export type EvidenceGrade = "A" | "B" | "C" | "D";

/** One path per way to be paid: its states, words and dates differ (domain: BA § 57, EGH §§ 123 ff., others § 38). */
export type Path = "BA" | "EGH" | "OTHER";

/** The facts of one cell that rules need. */
export type Cell = {
  area: ServiceArea;
  funderKind: FunderKind;
  status: RecognitionStatus;
  validFrom: Day | null;
  validUntil: Day | null;
  /** End of the AZAV certificate that this cell rests on; BA path only. */
  certificateUntil: Day | null;
  /** Day of the decision that ended, revoked or suspended it. */
  statusOn: Day | null;
  reviewStatus: ReviewStatus;
  /** Day of the last confirmation; null when there is none or when it was taken back. */
  reviewedOn: Day | null;
  /** Day of a dispute or of the first signature under a downgrade; null again once that is decided. */
  doubtedOn: Day | null;
  nextReviewOn: Day | null;
  /** The provider released its unfinished procedure for the public; default no. */
  progressReleased: boolean;
};

/** What the dates make of a stored status. */
export type DerivedStatus = RecognitionStatus | "UPCOMING" | "CONTINUING" | "LAPSED";

/** Strongest first. */
export const BADGE_STATES = [
  "GRANTED",
  "CONTINUING",
  "UPCOMING",
  "SUSPENDED",
  "CASE_BY_CASE",
  "PERSONAL_BUDGET",
  "UNDER_REVIEW",
  "APPLYING",
  "NO_PROOF",
] as const;
export type BadgeState = (typeof BADGE_STATES)[number];

/** All that the public may know of a cell. `day`: checked on, valid from, or without proof since, by state. */
export type Badge = { state: BadgeState; checked: boolean; day: Day | null };

/** One change of a cell: from status to status, on the day it took effect. */
export type RecognitionEvent = {
  from: RecognitionStatus | null;
  to: RecognitionStatus;
  on: Day;
  /** Last valid day as known with this change (`lastValidDay`); null if open-ended. */
  lastDay: Day | null;
};

/** What the public may know of the past; `NO_PROOF` stands for ended, revoked and lapsed alike. */
export type PublicEvent = { day: Day; kind: "GRANTED" | "SUSPENDED" | "RESUMED" | "NO_PROOF" | "CHECKED" };
