import { FIELDS, headingOf, type Field } from "../schema/columns";
import { cellError, filledCells, readRow } from "../schema/row";
import type {
  CellError,
  CheckedRow,
  Counts,
  Duplicate,
  Note,
  Plan,
  Spreadsheet,
  SpreadsheetRow,
  StoredProvider,
} from "../types";
import { addressKey, checkRow, type RowError, type World } from "./check-row";
import { findDuplicates } from "./duplicates";
import { countPlan } from "./counts";
import { groupRows, type Difference } from "./entries";
import { planEntries } from "./plan";

/** All that is known of a file before anything is written. `plan` covers the good rows only. */
export type Prepared = {
  plan: Plan;
  errors: CellError[];
  notes: Note[];
  duplicates: Duplicate[];
  counts: Counts;
  badRows: SpreadsheetRow[];
};

/** Understands, checks and compares every row. Pure: the directory as stored and today's day come in. */
export function prepareImport(sheet: Spreadsheet, stored: readonly StoredProvider[], world: World): Prepared {
  return prepareRows(sheet, [readRows(sheet, stored, world)], stored);
}

/** The same from rows that were read in pieces. */
export function prepareRows(
  sheet: Spreadsheet,
  pieces: readonly ReadRows[],
  stored: readonly StoredProvider[],
): Prepared {
  const read = {
    rows: pieces.flatMap(({ rows }) => rows),
    errors: pieces.flatMap(({ errors }) => errors),
    notes: pieces.flatMap(({ notes }) => notes),
  };
  const { plan, differences, remarks, errors, entryRows } = planGoodRows(sheet, read, stored);
  const bad = new Set(errors.map(({ row }) => row));
  const rowNotes = read.notes.filter(({ rows }) => !rows.some((row) => bad.has(row)));
  const notes = [
    ...rowNotes,
    ...differences.map((one) => differenceNote(sheet, one)),
    ...remarks,
    ...plan.newFunders.map(newFunderNote),
  ];
  const listed = plan.entries.map((entry, i) => ({ plan: entry, rows: entryRows[i] ?? [] }));
  return {
    plan,
    errors: errors.toSorted((a, b) => a.row - b.row),
    notes: mergeNotes(notes),
    duplicates: findDuplicates(listed, stored),
    counts: countPlan(plan),
    badRows: sheet.rows.filter(({ number }) => bad.has(number)),
  };
}

type ReadRows = { rows: CheckedRow[]; errors: CellError[]; notes: Note[] };

/** Each row by itself. */
export function readRows(sheet: Spreadsheet, stored: readonly StoredProvider[], known: World): ReadRows {
  const world = { ...known, addresses: new Set(stored.flatMap(({ sites }) => sites.map(addressKey))) };
  const result: ReadRows = { rows: [], errors: [], notes: [] };
  for (const { number, cells } of sheet.rows) {
    const filled = filledCells(cells, sheet.columns.used);
    const place = { row: number, filled, columns: sheet.columns.used };
    const read = readRow(filled);
    const checked = read.fields && checkRow(read.fields, world);
    const errors = [...read.errors, ...(checked?.errors ?? [])];
    result.errors.push(...errors.map((error) => cellError(place, error)));
    if (!checked || errors.length > 0) continue;
    result.notes.push(...checked.notes.map((note) => ({ ...note, rows: [number] })));
    result.rows.push({ number, ...checked.row });
  }
  return result;
}

/** A row that is refused takes its claims along, and what then counts may be refused too: until nothing is. */
function planGoodRows(sheet: Spreadsheet, read: ReadRows, stored: readonly StoredProvider[]) {
  let rows = read.rows;
  const errors = [...read.errors];
  for (;;) {
    const { entries, differences } = groupRows(rows);
    const { plan, objections, remarks } = planEntries(entries, stored);
    if (objections.length === 0) {
      return { plan, differences, remarks, errors, entryRows: entries.map((entry) => entry.rows) };
    }
    errors.push(...objections.map(({ row, error }) => objectionError(sheet, row, error)));
    const refused = new Set(objections.map(({ row }) => row));
    rows = rows.filter(({ number }) => !refused.has(number));
  }
}

function objectionError({ rows, columns }: Spreadsheet, row: number, error: RowError): CellError {
  const cells = rows.find(({ number }) => number === row)?.cells ?? [];
  return cellError({ row, filled: filledCells(cells, columns.used), columns: columns.used }, error);
}

/** Fields that no column has the name of. */
const FIELD_OF_PART: Readonly<Record<string, Field>> = {
  "site.name": "siteName",
  "offer.hasTransitions": "transitions",
};

function differenceNote({ columns }: Spreadsheet, { entry, field: part, rows }: Difference): Note {
  const field = FIELD_OF_PART[part] ?? FIELDS.find((name) => part.endsWith(`.${name}`));
  const heading = columns.used.find((used) => used.field === field)?.heading ?? (field ? headingOf(field) : part);
  return { code: "differs", rows, params: { entry, column: heading } };
}

const newFunderNote = ({ name }: Plan["newFunders"][number]): Note => ({
  code: "new_funder",
  rows: [],
  params: { funder: name },
});

/** One note for many rows reads better than many notes. */
function mergeNotes(notes: readonly Note[]): Note[] {
  const groups = Map.groupBy(notes, ({ code, params }) => JSON.stringify([code, params]));
  return Array.from(groups.values(), (same) => {
    const rows = [...new Set(same.flatMap((note) => note.rows))].toSorted((a, b) => a - b);
    return same.slice(0, 1).map((note) => ({ ...note, rows }));
  }).flat();
}
