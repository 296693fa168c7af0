import type { PlaceMatch } from "@/lib/geo/types";
import type { StaffRole } from "@/lib/platform/actor";
import type { SearchIndex, SearchVocabulary } from "@/lib/search/build-index";
import type { KeptPicture, PublicPicture } from "@/lib/pictures/types";
import type { PartChange } from "./rules/version-changes";
import type { Query, ResultPage, SearchResult } from "@/lib/search/types";
import type { WireDirectory } from "@/lib/search/wire";
import type {
  LegalForm,
  Ownership,
  Representation,
  SideBusiness,
  Source,
  Umbrella,
  Visibility,
} from "@/lib/providers/types";
import type {
  AccessAnswer,
  AccessFeature,
  Catchment,
  Land,
  Precision,
  Shuttle,
  SignLanguage,
  SiteKind,
  WheelchairGrade,
} from "@/lib/sites/types";
import type {
  Occupation,
  PlacesStatus,
  Qualification,
  Scope,
  ServiceArea,
  Setting,
  TargetGroup,
  Transition,
  Trial,
} from "@/lib/offers/types";
import type {
  Badge,
  BadgeState,
  Day,
  EvidenceKind,
  FunderKind,
  PublicEvent,
  RecognitionStatus,
  ReviewStatus,
} from "@/lib/recognitions/types";

/** An entry as the public may see it: every field that leaves is written down here. */
export type PublicEntry = {
  slug: string;
  name: string;
  shortName: string | null;
  legalForm: LegalForm | null;
  ownership: Ownership | null;
  umbrella: Umbrella | null;
  bagUbMember: boolean | null;
  runsWorkshop: boolean | null;
  alsoRuns: SideBusiness[];
  about: string | null;
  website: string | null;
  email: string | null;
  phone: string | null;
  contactRole: string | null;
  contactHours: string | null;
  representation: Representation | null;
  womensRepresentative: Representation | null;
  protectionConcept: boolean | null;
  complaintsOffice: string | null;
  isExample: boolean;
  /** Last time the provider said that all is right. */
  confirmedOn: Day | null;
  /** Whole months since then, from 12 on; null while fresh. */
  staleMonths: number | null;
  logo: PublicPicture | null;
  photos: PublicPicture[];
  sites: PublicSite[];
  history: PublicHistoryItem[];
};

export type PublicAddress = { street: string | null; postcode: string; city: string; district: string | null };

export type PublicSite = {
  id: string;
  name: string | null;
  kind: SiteKind | null;
  street: string | null;
  postcode: string;
  city: string;
  district: string | null;
  county: string;
  land: Land;
  lat: number;
  lon: number;
  precision: Precision;
  uncertaintyKm: number;
  phone: string | null;
  email: string | null;
  openingHours: string | null;
  transit: string | null;
  shuttle: Shuttle | null;
  accessibility: PublicAccessibility;
  catchment: Catchment | null;
  /** What the provider says it will be or is by now; nobody has checked it. */
  proposedAddress: PublicAddress | null;
  offers: PublicOffer[];
};

export type PublicAccessibility = {
  wheelchair?: WheelchairGrade | undefined;
  signLanguage?: SignLanguage | undefined;
  features?: Partial<Record<AccessFeature, AccessAnswer>> | undefined;
  /** ISO 639-1, beside German. */
  languages?: string[] | undefined;
  note?: string | undefined;
  on?: Day | undefined;
};

export type PublicOffer = {
  id: string;
  area: ServiceArea;
  scope: Scope;
  partOf: string | null;
  setting: Setting | null;
  occupations: Occupation[];
  targetGroups: TargetGroup[];
  exclusions: string | null;
  minAge: number | null;
  maxAge: number | null;
  weeklyHoursMin: number | null;
  weeklyHoursMax: number | null;
  partTime: boolean | null;
  staffRatio: string | null;
  qualifications: Qualification[];
  transitions: Transition[];
  /** False: asked, and there is none. */
  hasTransitions: boolean | null;
  personalBudget: boolean | null;
  placeCount: number | null;
  /** Null: no statement. Older than 90 days: `placesExpired`. */
  places: PlacesStatus | null;
  placesOn: Day | null;
  placesExpired: boolean;
  /** Aufnahmestopp until this day, while it lasts. */
  pausedUntil: Day | null;
  nextStartOn: Day | null;
  rollingStart: boolean | null;
  waitingMonths: number | null;
  trial: Trial | null;
  description: string | null;
  exampleJobs: string[];
  descriptionEasy: string | null;
  cells: PublicCell[];
};

export type PublicCell = {
  funder: { kind: FunderKind; name: string };
  badge: Badge;
  /** Only of a checked cell. */
  evidence: PublicEvidence | null;
};

/** "Beleg": what a confirmation rests on, in public words. */
export type PublicEvidence = { kind: EvidenceKind; issuer: string | null; on: Day | null };

export type PublicHistoryItem = {
  area: ServiceArea;
  city: string;
  funder: { kind: FunderKind; name: string };
  event: PublicEvent;
};

/** Everything public, ready to be searched and shown. */
export type Directory = {
  revision: bigint;
  /** The Berlin day that all dates were judged by. */
  today: Day;
  index: SearchIndex;
  bySlug: ReadonlyMap<string, PublicEntry>;
  /** Old slug → present slug. */
  redirects: ReadonlyMap<string, string>;
  /** Names of all pictures that the public may see. */
  pictures: ReadonlySet<string>;
  figures: DirectoryFigures;
};

export type DirectoryFigures = {
  providers: number;
  sites: number;
  lands: number;
  cells: number;
  checkedCells: number;
  cellsByState: Record<BadgeState, number>;
  checkedByState: Record<BadgeState, number>;
  newestCheck: Day | null;
  hasExamples: boolean;
};

export type SearchAnswer = {
  query: Query;
  /** What the typed place means; null when none was typed. */
  place: PlaceMatch | null;
  result: SearchResult;
  page: ResultPage;
  today: Day;
};

/** What a browser loads to search on its own; keys instead of words, so that one file serves all languages. */
export type SearchFile = { today: Day; vocabulary: SearchVocabulary; directory: WireDirectory };

export type EntryAnswer = { kind: "found"; entry: PublicEntry } | { kind: "moved"; slug: string } | { kind: "missing" };

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

/** Who did something; a person whose account is gone is "ehemalige Redaktion". */
export type Author =
  | { kind: "person"; name: string; roles: readonly StaffRole[] }
  | { kind: "former" }
  | { kind: "system"; job: string }
  /** Somebody who got our mail to the provider. */
  | { kind: "link" }
  | { kind: "visitor" };

/** One request's change of an entry: what was done, why, and what it did to the fields. */
export type HistoryItem = {
  key: string;
  at: Date;
  author: Author;
  /** Of the version it left; null when retention deleted it, or for steps that leave none. */
  number: number | null;
  reason: string | null;
  onBehalf: boolean;
  /** Audit actions: "provider.edit". */
  actions: string[];
  changes: PartChange[];
};

/** What the ids in changes stand for. */
export type HistoryNames = { funders: ReadonlyMap<string, string>; people: ReadonlyMap<string, string> };

/** What becomes of an entry that its provider handed in. */
export const ENTRY_OUTCOMES = ["PUBLISHED", "DRAFT", "ARCHIVED"] as const;
export type EntryOutcome = (typeof ENTRY_OUTCOMES)[number];

/** A change that a provider made at once and that nobody of the staff has looked at. */
export type UnseenChange = {
  number: number;
  at: Date;
  author: string | null;
  reason: string | null;
  changes: PartChange[];
};
/** All of one entry, oldest first. */
export type UnseenEntry = { id: string; name: string; items: readonly UnseenChange[] };
/** `total` changes may be more than those here. */
export type UnseenChanges = { entries: readonly UnseenEntry[]; total: number; names: HistoryNames };
