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
  "site_elsewhere",
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
  /** Which site, whatever its address is. */
  siteKey: string | null;
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
export type EntrySite = { rows: number[]; key: string | null; fields: SiteFields; offers: EntryOffer[] };
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
  rows: number[];
  stored: StoredProvider | null;
  fields: CheckedRow["provider"];
  changes: ProviderPatch | null;
  sites: SitePlan[];
};
export type SitePlan = {
  rows: number[];
  /** For a new one that has had an id elsewhere. */
  id: string | null;
  stored: StoredSite | null;
  fields: SitePatch & { postcode: string; city: string };
  changes: SitePatch | null;
  offers: OfferPlan[];
};
export type OfferPlan = {
  rows: number[];
  stored: StoredOffer | null;
  area: ServiceArea;
  fields: OfferPatch;
  changes: OfferPatch | null;
  cells: CellPlan[];
};
export type CellPlan = {
  rows: number[];
  stored: StoredCell | null;
  funder: Funder;
  fields: CellFields;
  change: "created" | "changed" | "unchanged";
};

export type Level = "providers" | "sites" | "offers" | "recognitions";
export type Counts = Record<Level, Record<"created" | "changed" | "unchanged", number>>;

/** What a row of a list would do: its entry is new, something changes, nothing does, or it cannot be taken over. */
export const ROW_KINDS = ["NEW", "CHANGED", "UNCHANGED", "FAULTY"] as const;
export type RowKind = (typeof ROW_KINDS)[number];
/** READY: previewed and waiting for an order. DISCARDED: never carried out. */
type RunState = "READY" | "QUEUED" | "RUNNING" | "DONE" | "FAILED" | "DISCARDED";

/** Before and after in the words that a list would use. */
export type FieldChange = { field: Field; before: string; after: string };
export type RowDetails = { added: Level[]; changes: FieldChange[]; errors: Omit<CellError, "row">[] };
/** `isStale`: the directory changed after the preview, so the row was left alone. */
export type PreviewRow = { number: number; kind: RowKind; name: string; details: RowDetails };
export type KindCounts = Record<RowKind, number>;

/** What was found in a file, told when it came. Lines are German sentences. */
export type Preview = {
  kinds: KindCounts;
  counts: Counts;
  columns: string[];
  notes: string[];
  duplicates: string[];
};

/** What an order did. */
export type Result = Imported & { counts: Counts; faulty: number; stale: number };
/** People are made-up accounts: they go with the made-up entries once somebody real can take over. */
export type Imported = { published: number; examplesRemoved: number; peopleRemoved: number };

/** Names of people are null once their account is gone. */
export type ImportItem = {
  id: string;
  version: number;
  createdAt: Date;
  addedBy: string | null;
  fileName: string;
  state: RunState;
  finishedAt: Date | null;
};
export type ImportDetail = ImportItem & {
  size: number;
  keepExamples: boolean;
  skipFaulty: boolean;
  publish: boolean;
  preview: Preview;
  orderedBy: string | null;
  orderedAt: Date | null;
  done: number;
  total: number;
  result: Result | null;
  problem: string | null;
  /** False once the file was thrown away. */
  hasRows: boolean;
};
export type ListedRow = PreviewRow & { isStale: boolean };
export type MadeUp = { entries: number; people: number; hasLead: boolean };
