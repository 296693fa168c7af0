import type { PlacesStatus, ServiceArea } from "@/lib/offers/types";
import type { Day } from "@/lib/platform/day";
import type { FormValues } from "@/lib/directory/rules/sections";
import type { FunderKind } from "@/lib/recognitions/types";

/** What somebody typed and did not send; only they see it. */
export type OwnDraft = { section: string; values: FormValues; savedAt: Date };

/** A field that people look for and that says nothing yet. */
export type Gap = {
  field: GapField;
  /** The page that asks for it, below /mein-eintrag. */
  page: string;
  /** Of which site or offer; null: the provider itself. */
  place: string | null;
  area: ServiceArea | null;
};

export type GapField =
  | "reach"
  | "website"
  | "about"
  | "representation"
  | "womensRepresentative"
  | "protectionConcept"
  | "site"
  | "street"
  | "openingHours"
  | "transit"
  | "catchment"
  | "accessibility"
  | "offer"
  | "setting"
  | "occupations"
  | "targetGroups"
  | "places"
  | "trial"
  | "description"
  | "exampleJobs"
  | "descriptionEasy"
  | "funding";

/** What a new entry needs before it goes to BAG UB. */
export type Missing = Pick<Gap, "page" | "place"> & { field: Extract<GapField, "reach" | "site" | "street" | "offer"> };

/** What staff wrote when they sent an entry back, refused it or took it away; the newest of it. */
export type EntryDecision = { reason: string; at: Date };

export type Completeness = { filled: number; wanted: number; gaps: readonly Gap[] };

/** What was said too long ago to be relied on. */
export type Old = {
  /** Null: never confirmed. Fresh: not in here. */
  confirmation: { on: Day | null } | null;
  places: readonly OldPlaces[];
};
type OldPlaces = { offerId: string; city: string; area: ServiceArea; places: PlacesStatus; on: Day };

/** What BAG UB asks about the entry, with what was answered. */
export type Question = {
  id: string;
  kind: "QUERY" | "ANSWER";
  body: string;
  at: Date;
  /** QUERY only; null: waits for an answer. */
  answeredAt: Date | null;
};

export type MonthViews = { month: Day; count: number };
export type OwnEntryName = { id: string; name: string };
export type FunderName = { id: string; kind: FunderKind; name: string };
