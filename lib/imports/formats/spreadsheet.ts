import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { EXCEL, neutralise, restore } from "@/lib/platform/csv";
import { matchColumns } from "../schema/columns";
import type { Delimiter, Encoding, Spreadsheet, Unreadable } from "../types";

const DELIMITERS: readonly Delimiter[] = [";", ",", "\t"];
/** Titles, notes and our template's explanations may stand above the headings. */
const HEADER_WITHIN_ROWS = 15;
/** One word alone may stand in any title. */
const MIN_HEADINGS = 2;

/** Reads a CSV file of any usual origin. Row numbers are those of the spreadsheet program, whatever a cell holds. */
export function readSpreadsheet(bytes: Uint8Array): Spreadsheet | Unreadable {
  const decoded = decode(bytes);
  if ("reason" in decoded) return decoded;
  const { text, encoding } = decoded;
  if (text.trim() === "") return { reason: "empty" };
  const found = findHeader(text);
  if ("reason" in found) return found;
  const { delimiter, header, columns, index } = found;
  const all = parseRows(text, { delimiter });
  if (!all) return { reason: "open_quote" };
  const rows = all
    .map((cells, row) => ({ number: row + 1, cells }))
    .slice(index + 1)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  return rows.length === 0 ? { reason: "no_rows" } : { header, columns, rows, encoding, delimiter };
}

/** Semicolons, CRLF and a byte order mark: a German spreadsheet program opens it by a double click. */
export function writeSpreadsheet(rows: readonly (readonly string[])[]): string {
  return write(rows, EXCEL);
}

/** More rows of the same file. */
export function writeMoreRows(rows: readonly (readonly string[])[]): string {
  return write(rows, { ...EXCEL, bom: false });
}

const write = (rows: readonly (readonly string[])[], options: Parameters<typeof stringify>[1]) =>
  stringify(
    rows.map((cells) => cells.map(neutralise)),
    options,
  );

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, i) => bytes[i] === byte);

function decode(bytes: Uint8Array): { text: string; encoding: Encoding } | Unreadable {
  // A zip ("PK", all newer spreadsheet files) or the container of old ones.
  if (startsWith(bytes, 0x50, 0x4b) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { reason: "excel" };
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "utf-16le" };
  if (bytes.includes(0)) return { reason: "binary" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "windows-1252" };
  }
}

type Header = Pick<Spreadsheet, "header" | "columns" | "delimiter"> & { index: number };

/** The delimiter and row with which most headings are known. */
function findHeader(text: string): Header | Unreadable {
  const readings = DELIMITERS.map((delimiter) => ({
    delimiter,
    rows: parseRows(text, { delimiter, to: HEADER_WITHIN_ROWS }),
  }));
  if (readings.every(({ rows }) => rows === null)) return { reason: "open_quote" };
  const candidates = readings.flatMap(({ delimiter, rows }) =>
    (rows ?? []).map((header, index) => ({ delimiter, header, index, columns: matchColumns(header) })),
  );
  const [best] = candidates.toSorted((a, b) => b.columns.used.length - a.columns.used.length);
  return best && best.columns.used.length >= MIN_HEADINGS ? best : { reason: "no_header" };
}

/** All rows, blank ones too, because they count; null when a quote is never closed. */
function parseRows(text: string, options: { delimiter: Delimiter; to?: number }): string[][] | null {
  try {
    const rows = parse(text, {
      ...options,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
    });
    return rows.map((cells) => cells.map(restore));
  } catch {
    // With columns and quotes relaxed nothing else can be wrong.
    return null;
  }
}
