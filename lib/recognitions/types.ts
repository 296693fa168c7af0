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

/** What a provider can hand in: papers that it holds. What was asked or looked up, staff writes down. */
export const HANDED_IN_KINDS: readonly EvidenceKind[] = EVIDENCE_KINDS.filter(
  (kind) => kind !== "FUNDER_LIST" && kind !== "PHONE_NOTE",
);

/** A: document of the funder or certifier, B: its public list, C: asked by phone or mail, D: the provider's own word. */
export type EvidenceGrade = "A" | "B" | "C" | "D";

/** What a file of evidence may be; the database holds the same list (CHECK). */
export const MEDIA_TYPES = ["application/pdf", "image/jpeg", "image/png"] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** A file of a document. LOCKED: the key that opens it is not here. DELETED: retention or somebody took its bytes. */
export type EvidenceFile = {
  id: string;
  evidenceId: string;
  name: string;
  mediaType: MediaType;
  size: number;
  addedAt: Date;
  state: "READY" | "LOCKED" | "DELETED";
  deletedAt: Date | null;
};

/** What a Leistungsvereinbarung has to regulate at least, § 125 (2) SGB IX. */
export const MINIMUM_CONTENTS = ["PERSONS", "EQUIPMENT", "SERVICES", "STAFF", "QUALIFICATION", "FACILITIES"] as const;
/** What a reviewer ticks, domain 1.8–1.10 and 3.3; which of them for which cell: `checklistOf`. */
export const CHECK_ITEMS = [
  "LEGAL_ENTITY",
  "FUNDER",
  "SITE",
  "AREA",
  "DATES",
  "INDEPENDENT",
  "SIGNED",
  "AZAV_VALID",
  "AZAV_SECTION",
  "AZAV_SITE",
  "QLHB",
  "PRICE",
  "SERVICE_AGREEMENT",
  "PRICE_AGREEMENT",
  ...MINIMUM_CONTENTS,
  "CONTRACT_38",
  "SINGLE_CASE",
  "PERSONAL_BUDGET",
  "DECISION",
] as const;
export type CheckItem = (typeof CHECK_ITEMS)[number];
export const CHECK_ANSWERS = ["YES", "NO", "NOT_NEEDED"] as const;
export type CheckAnswer = (typeof CHECK_ANSWERS)[number];

/** What the evidence says of a cell; null or absent: as the cell says. `openEnded`: it names no end. */
export type Found = {
  status?: RecognitionStatus | null | undefined;
  on?: Day | null | undefined;
  from?: Day | null | undefined;
  until?: Day | null | undefined;
  openEnded?: boolean | undefined;
};

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

/** Key data of a document beside the cell that is reviewed, with what it proves of it. */
export type ReviewDocument = {
  id: string;
  kind: EvidenceKind;
  issuer: string | null;
  reference: string | null;
  issuedOn: Day | null;
  validUntil: Day | null;
  section: number | null;
  url: string | null;
  retrievedOn: Day | null;
  note: string | null;
  page: number | null;
  proves: string | null;
  /** Handed in by the provider itself. */
  byProvider: boolean;
};

/** A decision as it was taken; people by name, null for a job. */
export type PastDecision = {
  id: string;
  outcome: "CONFIRMED" | "NOT_CONFIRMED";
  grade: EvidenceGrade;
  found: Found;
  first: { by: string | null; at: Date; reason: string };
  second: { by: string | null; at: Date; reason: string | null } | null;
  returned: { by: string | null; at: Date; reason: string } | null;
  settledAt: Date | null;
};

/** Another cell of the provider that the same documents could decide. */
export type OtherCell = {
  id: string;
  version: number;
  area: ServiceArea;
  city: string;
  siteName: string | null;
  reviewStatus: ReviewStatus;
  /** A document of the reviewed cell names this one, too. */
  isProven: boolean;
};

/** All that the staff area shows of one cell under review. */
export type Review = {
  id: string;
  version: number;
  provider: { id: string; name: string };
  site: { name: string | null; city: string };
  funder: { kind: FunderKind; name: string; words: readonly string[] };
  /** `certificateHandedIn`: as `certificateUntil` would be if every document counted. */
  cell: Cell & { confirmedBefore: boolean; certificateHandedIn: Day | null };
  documents: readonly ReviewDocument[];
  others: readonly OtherCell[];
  /** Newest first; the open one, if any, apart. */
  decisions: readonly PastDecision[];
  open: (PastDecision & { isOwn: boolean }) | null;
  isPartial: boolean;
  mayDecide: boolean;
  /** What this person typed and has not sent, by field. */
  draft: { values: Record<string, string | string[] | null>; savedAt: Date } | null;
};

/** A cell that a document may prove, in the words that tell it from the others. */
export type ProvableCell = {
  id: string;
  area: ServiceArea;
  city: string;
  siteName: string | null;
  funder: string;
  status: RecognitionStatus;
  funderKind: FunderKind;
};

/** Key data of a document. */
export type EvidenceKeyData = Omit<ReviewDocument, "id" | "page" | "proves" | "byProvider">;

/** A document in a list of its provider's. */
export type EvidenceItem = { id: string; files: number; cells: number } & Pick<
  EvidenceKeyData,
  "kind" | "issuer" | "issuedOn" | "validUntil" | "retrievedOn"
>;

/** All that the staff area shows of one document. */
export type EvidenceDetail = EvidenceKeyData & {
  id: string;
  version: number;
  byProvider: boolean;
  provider: { id: string; name: string };
  proofs: readonly (ProvableCell & { page: number | null; proves: string | null })[];
  files: readonly (EvidenceFile & { mayDelete: boolean })[];
  mayEdit: boolean;
};
