import type { ListedRow } from "../types";
import { german as t } from "./german";
import { writeSpreadsheet } from "./spreadsheet";

type RowErrorWords = { heads: readonly string[]; stale: string };

/** One line per bad cell: where it is, what stands there, what is wrong and what to write instead. */
export function writeRowErrors(rows: readonly ListedRow[], { heads, stale }: RowErrorWords): string {
  const lines = rows.flatMap(({ number, isStale, details: { errors } }) => [
    ...errors.map(({ column, value, code, params, field }) => [
      String(number),
      column,
      value,
      t(`error.${code}`, params),
      t(`expected.${field}`),
    ]),
    ...(isStale ? [[String(number), "", "", stale, ""]] : []),
  ]);
  return writeSpreadsheet([heads, ...lines]);
}
