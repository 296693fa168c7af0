import { isDeepStrictEqual } from "node:util";
import { defined } from "@/lib/platform/patch";
import type { PlaceTable } from "@/lib/geo/types";
import { FIELDS } from "../schema/columns";
import { filledCells } from "../schema/row";
import { cellCells, offerCells, providerCells, siteCells, type Cells } from "../schema/write";
import type {
  CellPlan,
  EntryPlan,
  FieldChange,
  KindCounts,
  Level,
  OfferPlan,
  Plan,
  PreviewRow,
  RowDetails,
  SitePlan,
  Spreadsheet,
} from "../types";
import { countyWords, writeCatchment } from "./catchment";
import type { Prepared } from "./prepare";

type Done = { entry: EntryPlan; added: Set<Level>; changes: FieldChange[] };
type Filled = ReadonlyMap<number, Cells>;
/** Where the preview of each row is put together. */
type Sheet = { filled: Filled; done: Map<number, Done>; county: (ags: string) => string };

/** What each row of the file would do, in the order of the file. */
export function previewRows(sheet: Spreadsheet, { plan, errors }: Prepared, places: PlaceTable): PreviewRow[] {
  const filled = new Map(sheet.rows.map(({ number, cells }) => [number, filledCells(cells, sheet.columns.used)]));
  const done = new Map<number, Done>();
  for (const entry of plan.entries) addEntry({ filled, done, county: countyWords(places) }, entry);
  const errorsOf = Map.groupBy(errors, ({ row }) => row);
  return sheet.rows.map(({ number }) => {
    const own = errorsOf.get(number) ?? [];
    const name = filled.get(number)?.name ?? "";
    const found = done.get(number);
    if (own.length > 0 || !found) {
      const withoutRow = own.map(({ row: _row, ...error }) => error);
      return { number, kind: "FAULTY", name, details: { added: [], changes: [], errors: withoutRow } };
    }
    return { number, name, ...kindOf(found) };
  });
}

function kindOf({ entry, added, changes }: Done): { kind: PreviewRow["kind"]; details: RowDetails } {
  const details = { added: [...added], changes: unique(changes), errors: [] };
  if (!entry.stored) return { kind: "NEW", details };
  const isChanged = details.added.length + details.changes.length > 0;
  return { kind: isChanged ? "CHANGED" : "UNCHANGED", details };
}

/** Two areas in one row change the same field alike. */
const unique = (changes: readonly FieldChange[]) => [
  ...new Map(changes.map((change) => [JSON.stringify(change), change])).values(),
];

function addEntry(sheet: Sheet, entry: EntryPlan): void {
  for (const row of entry.rows) sheet.done.set(row, { entry, added: new Set(), changes: [] });
  const { rows, stored, changes } = entry;
  if (!stored) addLevel(sheet, rows, "providers");
  else if (changes) addChanges(sheet, rows, [providerCells(stored), providerCells({ ...stored, ...changes })]);
  for (const site of entry.sites) addSite(sheet, site);
}

function addSite(sheet: Sheet, { rows, stored, changes, offers }: SitePlan): void {
  const write = (site: NonNullable<SitePlan["changes"]>): Cells => ({
    ...siteCells(site),
    catchment: writeCatchment(site.catchment, sheet.county),
  });
  if (!stored) addLevel(sheet, rows, "sites");
  else if (changes) addChanges(sheet, rows, [write(stored), write({ ...stored, ...changes })]);
  for (const offer of offers) addOffer(sheet, offer);
}

function addOffer(sheet: Sheet, { rows, stored, changes, cells }: OfferPlan): void {
  if (!stored) addLevel(sheet, rows, "offers");
  else if (changes) addChanges(sheet, rows, [offerCells(stored), offerCells({ ...stored, ...changes })]);
  for (const cell of cells) addCell(sheet, cell);
}

function addCell(sheet: Sheet, { rows, stored, fields, change }: CellPlan): void {
  if (change === "created") addLevel(sheet, rows, "recognitions");
  if (change === "changed" && stored) {
    addChanges(sheet, rows, [cellCells(stored), cellCells({ ...stored, ...defined(fields) })]);
  }
}

function addLevel({ done }: Sheet, [row]: readonly number[], level: Level): void {
  if (row !== undefined) done.get(row)?.added.add(level);
}

/** A change stands with the first row that says it. */
function addChanges({ filled, done }: Sheet, rows: readonly number[], [before, after]: [Cells, Cells]): void {
  for (const field of FIELDS) {
    const change = { field, before: before[field] ?? "", after: after[field] ?? "" };
    if (change.before === change.after) continue;
    const row = rows.find((number) => filled.get(number)?.[field] !== undefined) ?? rows[0];
    if (row !== undefined) done.get(row)?.changes.push(change);
  }
}

export function countKinds(rows: readonly PreviewRow[]): KindCounts {
  const counts: KindCounts = { NEW: 0, CHANGED: 0, UNCHANGED: 0, FAULTY: 0 };
  for (const { kind } of rows) counts[kind] += 1;
  return counts;
}

/**
 * The plan without what differs from what was shown: the directory changed meanwhile, and nobody agreed to that.
 * `stale` are the rows that are left out.
 */
export function keepShown(
  plan: Plan,
  { shown, now }: { shown: readonly PreviewRow[]; now: readonly PreviewRow[] },
): { plan: Plan; stale: number[] } {
  const before = new Map(shown.map((row) => [row.number, row]));
  const after = new Map(now.map((row) => [row.number, row]));
  const isSame = (number: number) => isDeepStrictEqual(before.get(number), after.get(number));
  const isIdle = (number: number) => after.get(number)?.kind === "UNCHANGED";
  const isShown = ({ rows }: EntryPlan) => rows.every(isSame) || rows.every(isIdle);
  const kept = plan.entries.filter(isShown);
  const left = plan.entries.filter((entry) => !isShown(entry)).flatMap(({ rows }) => rows);
  const refused = now.filter(({ number, kind }) => kind === "FAULTY" && before.get(number)?.kind !== "FAULTY");
  const funders = new Set(kept.flatMap(fundersOf));
  return {
    plan: { entries: kept, newFunders: plan.newFunders.filter(({ key }) => funders.has(key)) },
    stale: [...new Set([...left, ...refused.map(({ number }) => number)])].toSorted((a, b) => a - b),
  };
}

const fundersOf = ({ sites }: EntryPlan): string[] =>
  sites.flatMap(({ offers }) => offers.flatMap(({ cells }) => cells.map(({ funder }) => funder.key)));
