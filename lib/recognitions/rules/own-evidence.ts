import type { Day } from "@/lib/platform/day";
import type { EvidenceFile, EvidenceKeyData, EvidenceKind, ProvableCell, ReviewStatus } from "@/lib/recognitions/types";

/** What a provider reads of the check of one of its cells; how BAG UB comes to it stays inside. */
type OwnReview = "OPEN" | "UNDER_REVIEW" | "QUERY" | "CHECKED" | "NOT_CONFIRMED";

/** A document as its provider sees it. */
export type OwnEvidence = Pick<EvidenceKeyData, "kind" | "issuer" | "reference" | "issuedOn" | "validUntil"> & {
  id: string;
  byProvider: boolean;
  addedAt: Date;
  files: readonly EvidenceFile[];
  cells: readonly (ProvableCell & { review: OwnReview; reviewedOn: Day | null })[];
};

/** Papers that are made out to the provider, whoever filed them. Letters to BAG UB, lists and calls stay inside. */
const MADE_OUT: readonly EvidenceKind[] = [
  "AZAV_CERTIFICATE",
  "AZAV_SITES",
  "BA_QLHB_CONFIRMATION",
  "BA_PRICE_AGREEMENT",
  "SERVICE_AGREEMENT",
  "PRICE_AGREEMENT",
  "CONTRACT_38",
];

export const isOwnPaper = ({ kind, byProvider }: { kind: EvidenceKind; byProvider: boolean }): boolean =>
  byProvider || MADE_OUT.includes(kind);

const REVIEWS: Record<ReviewStatus, OwnReview> = {
  UNREVIEWED: "OPEN",
  SUBMITTED: "OPEN",
  IN_REVIEW: "UNDER_REVIEW",
  QUERY: "QUERY",
  // One signature is no result yet, whichever way it points.
  SECOND_CHECK: "UNDER_REVIEW",
  DISPUTED: "UNDER_REVIEW",
  CONFIRMED: "CHECKED",
  NOT_CONFIRMED: "NOT_CONFIRMED",
};

/** How far the check of a cell is, for its provider. */
export const ownReviewOf = (status: ReviewStatus): OwnReview => REVIEWS[status];
