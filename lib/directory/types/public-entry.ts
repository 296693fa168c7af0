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
import type { PublicPicture } from "@/lib/pictures/types";
import type { LegalForm, Ownership, Representation, SideBusiness, Umbrella } from "@/lib/providers/types";
import type { Badge, Day, EvidenceKind, FunderKind, PublicEvent } from "@/lib/recognitions/types";
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
