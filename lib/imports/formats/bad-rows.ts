import type { Prepared } from "../rules/prepare";
import type { Spreadsheet } from "../types";
import { german as t } from "./german";
import { describeError } from "./report";
import { writeSpreadsheet } from "./spreadsheet";

/** The rows that were left out, as they were, with what is wrong: to be corrected and imported again. */
export function writeBadRows({ header }: Spreadsheet, { badRows, errors }: Prepared): string {
  const rows = badRows.map(({ number, cells }) => {
    const own = errors.filter(({ row }) => row === number).map(describeError);
    return [...header.map((_, i) => cells[i] ?? ""), String(number), own.join("\n")];
  });
  return writeSpreadsheet([[...header, t("badRowsColumns.row"), t("badRowsColumns.errors")], ...rows]);
}
