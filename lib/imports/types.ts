import type { ServiceArea } from "@/lib/offers/types";
import type { OfferPatch } from "@/lib/offers/schema";
import type { ProviderPatch } from "@/lib/providers/schema";
import type { Source, Visibility } from "@/lib/providers/types";
import type { Cell, Day, FunderKind, RecognitionStatus, ReviewStatus } from "@/lib/recognitions/types";
import type { Accessibility, SitePatch } from "@/lib/sites/schema";
import type { Land } from "@/lib/sites/types";
import type { Columns, Field } from "./schema/columns";

/** A sheet as somebody sees it: rows carry their number in the spreadsheet, the first line is 1. */
export type Spreadsheet = {
  header: string[];
  columns: Columns;
  rows: SpreadsheetRow[];
  encoding: Encoding;
  delimiter: Delimiter;
};
export type SpreadsheetRow = { number: number; cells: string[] };
export type Encoding = "utf-8" | "utf-16le" | "windows-1252";
export type Delimiter = ";" | "," | "\t";

/** Why a file is no spreadsheet that we can read. */
export type Unreadable = { reason: "empty" | "excel" | "binary" | "open_quote" | "no_header" | "no_rows" };

export const CELL_ERRORS = [
  "required",
  "too_long",
  "too_many",
  "out_of_range",
  "email",
  "phone",
  "web_address",
  "postcode",
  "day",
  "yes_no",
  "number",
  "unknown_word",
  "unknown_place",
  "place_mismatch",
  "unknown_funder",
  "funder_missing",
  "funder_area",
  "unknown_status",
  "status_path",
  "status_step",
  "period",
  "ages",
  "future_day",
  "unknown_county",
  "invalid",
] as const;
export type CellErrorCode = (typeof CELL_ERRORS)[number];

/** A cell that cannot be taken over. `column` is the heading in that file. */
export type CellError = {
  row: number;
  field: Field;
  column: string;
  value: string;
  code: CellErrorCode;
  params: Record<string, string>;
};

/** Something worth knowing that stops nothing. */
export type NoteCode = "no_cell" | "reviewed" | "differs" | "places_undated" | "funder_widened" | "new_funder";
export type Note = { code: NoteCode; rows: number[]; params: Record<string, string> };

/** Two entries that may be one. `rows` is empty for an entry that only the directory has. */
export type Duplicate = {
  reason: "name" | "website" | "email" | "address";
  entries: { name: string; rows: number[] }[];
};

/** What one row says of a site; accessibility is merged into what is stored. */
export type SiteFields = Omit<SitePatch, "accessibility" | "postcode" | "city"> &
  Pick<Accessibility, "wheelchair" | "signLanguage"> & { postcode: string; city: string };

export type CellFields = {
  status: RecognitionStatus;
  statusOn?: Day | null | undefined;
  validFrom?: Day | null | undefined;
  validUntil?: Day | null | undefined;
  progressReleased?: boolean | undefined;
};

/** A row that is understood and checked by itself. */
export type CheckedRow = {
  number: number;
  provider: ProviderPatch & { name: string };
  site: SiteFields;
  areas: ServiceArea[];
  offer: OfferPatch;
  cell: { funder: Funder; fields: CellFields } | null;
};

/** A body that pays. `id` is null until it is registered. */
export type Funder = {
  id: string | null;
  key: string;
  kind: FunderKind;
  name: string;
  aliases: string[];
  land: Land | null;
};

/** Rows of one entry, put together; the first row to fill a field wins. */
export type Entry = { key: string; rows: number[]; fields: CheckedRow["provider"]; sites: EntrySite[] };
export type EntrySite = { rows: number[]; fields: SiteFields; offers: EntryOffer[] };
export type EntryOffer = { rows: number[]; area: ServiceArea; fields: OfferPatch; cells: EntryCell[] };
export type EntryCell = { rows: number[]; funder: Funder; fields: CellFields };

/** A patch's fields, all of them known. */
type Known<T> = { [K in keyof T]-?: Exclude<T[K], undefined> };

/** What the directory holds already. */
export type StoredProvider = Known<ProviderPatch> & {
  id: string;
  version: number;
  visibility: Visibility;
  source: Source;
  sites: StoredSite[];
};
export type StoredSite = Known<SitePatch> & { id: string; version: number; offers: StoredOffer[] };
export type StoredOffer = Known<OfferPatch> & { id: string; version: number; area: ServiceArea; cells: StoredCell[] };
export type StoredCell = Pick<Cell, "status" | "statusOn" | "validFrom" | "validUntil" | "progressReleased"> & {
  funderId: string;
  reviewStatus: ReviewStatus;
};

/** What is to be written: `stored` is null for something new, `changes` is null where nothing changes. */
export type Plan = { entries: EntryPlan[]; newFunders: Funder[] };
export type EntryPlan = {
  stored: StoredProvider | null;
  fields: CheckedRow["provider"];
  changes: ProviderPatch | null;
  sites: SitePlan[];
};
export type SitePlan = {
  stored: StoredSite | null;
  fields: SitePatch & { postcode: string; city: string };
  changes: SitePatch | null;
  offers: OfferPlan[];
};
export type OfferPlan = {
  stored: StoredOffer | null;
  area: ServiceArea;
  fields: OfferPatch;
  changes: OfferPatch | null;
  cells: CellPlan[];
};
export type CellPlan = { funder: Funder; fields: CellFields; change: "created" | "changed" | "unchanged" };

export type Level = "providers" | "sites" | "offers" | "recognitions";
export type Counts = Record<Level, Record<"created" | "changed" | "unchanged", number>>;
