import type { KeptPicture } from "@/lib/pictures/types";
import type { Source, Visibility } from "@/lib/providers/types";
import type { Day, EvidenceKind, FunderKind, RecognitionStatus, ReviewStatus } from "@/lib/recognitions/types";
import type { Land } from "@/lib/sites/types";
import type { PublicEntry, PublicSite, PublicOffer } from "./public-entry";

/** One line of the staff's list: entries of any visibility. */
export type EntryLine = {
  id: string;
  name: string;
  slug: string;
  cities: string[];
  visibility: Visibility;
  source: Source;
  confirmedOn: Day | null;
  staleMonths: number | null;
  /** Published, but hidden by its age. */
  isHiddenByAge: boolean;
  cells: number;
};

/** How an entry stands before the public today. */
export type Standing = "SHOWN" | "STALE" | "HIDDEN_BY_AGE" | "NOT_SHOWN";

/** An entry as staff sees it: everything stored, with the versions that a change must name. */
export type StaffEntry = Omit<PublicEntry, "staleMonths" | "logo" | "photos" | "sites" | "history"> & {
  id: string;
  version: number;
  identifier: string | null;
  visibility: Visibility;
  standing: Standing;
  source: Source;
  createdOn: Day;
  /** How often the provider wants to be asked whether all is right, in months. */
  confirmEvery: number;
  /** The logo first, then photos in their order. */
  pictures: KeptPicture[];
  sites: StaffSite[];
  evidence: StaffEvidence[];
  openCase: { assignee: string | null; openedOn: Day } | null;
  mails: { id: string; subject: string; state: "QUEUED" | "SENT" | "FAILED" | "BOUNCED"; on: Day }[];
  /** Number of the newest EntryVersion; 0 before the first change. */
  latest: number;
};

export type StaffSite = Omit<PublicSite, "offers" | "proposedAddress"> & { version: number; offers: StaffOffer[] };

export type StaffOffer = Omit<PublicOffer, "cells" | "placesExpired"> & { version: number; cells: StaffCell[] };

export type StaffCell = {
  id: string;
  version: number;
  funder: { id: string; kind: FunderKind; name: string };
  status: RecognitionStatus;
  reviewStatus: ReviewStatus;
  validFrom: Day | null;
  validUntil: Day | null;
  /** The provider lets the public see an unfinished procedure. */
  progressReleased: boolean;
  decisions: number;
};

type StaffEvidence = {
  id: string;
  kind: EvidenceKind;
  issuer: string | null;
  issuedOn: Day | null;
  validUntil: Day | null;
  cells: number;
};

export type StaffFunder = {
  id: string;
  version: number;
  key: string;
  kind: FunderKind;
  name: string;
  shortName: string | null;
  aliases: string[];
  land: Land | null;
  unverified: boolean;
  cells: number;
};

/** What becomes of an entry that its provider handed in. */
export const ENTRY_OUTCOMES = ["PUBLISHED", "DRAFT", "ARCHIVED"] as const;
export type EntryOutcome = (typeof ENTRY_OUTCOMES)[number];
