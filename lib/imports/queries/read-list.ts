import "server-only";
import { placeTable } from "@/lib/geo/tables";
import { berlinDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { inPieces } from "@/lib/platform/in-pieces";
import { readSpreadsheet } from "../formats/spreadsheet";
import { prepareRows, readRows, type Prepared } from "../rules/prepare";
import { previewRows } from "../rules/preview";
import { missingColumns } from "../schema/row";
import type { Field } from "../schema/columns";
import type { PreviewRow, Spreadsheet, Unreadable } from "../types";
import { readEntries, readFunders } from "./stored-entries";

/** What runs in a browser's request has to end; longer lists come in parts. */
const MAX_ROWS = 20_000;
/** So many rows at a time, then other requests. */
const PIECE = 500;

type Unusable = Unreadable | { reason: "missing"; fields: Field[] } | { reason: "too_long" };
type List = { sheet: Spreadsheet; prepared: Prepared; rows: PreviewRow[] };

/** Part of the commands: what a file would do to the directory as it is now. Nothing is written. */
export async function readList(
  bytes: Uint8Array,
  { keepExamples, now }: { keepExamples: boolean; now: Date },
): Promise<List | Unusable> {
  const sheet = readSpreadsheet(bytes);
  if ("reason" in sheet) return sheet;
  const fields = missingColumns(sheet.columns.used);
  if (fields.length > 0) return { reason: "missing", fields };
  if (sheet.rows.length > MAX_ROWS) return { reason: "too_long" };
  const [funders, stored] = await Promise.all([
    readFunders(db),
    readEntries(db, keepExamples ? {} : { isExample: false }),
  ]);
  const places = placeTable();
  const world = { places, funders, today: berlinDay(now) };
  const read = await inPieces(sheet.rows, PIECE, (rows) => readRows({ ...sheet, rows: [...rows] }, stored, world));
  const prepared = prepareRows(sheet, read, stored);
  return { sheet, prepared, rows: previewRows(sheet, prepared, places) };
}
