import { stringify } from "csv-stringify/sync";
import { EXCEL, neutralise } from "@/lib/platform/csv";
import type { Dimension, NumbersTable, TableName } from "../types";

/** The words of the page, so that file and page say the same. */
type NumbersWords = {
  caption: (name: TableName) => string;
  value: (dimension: Dimension, key: string) => string;
  heads: readonly [table: string, row: string, column: string, count: string];
  medianDays: string;
};

/** One line per figure, ready for a pivot table; opens in a German Excel by double click. */
export function numbersToCsv(tables: readonly NumbersTable[], words: NumbersWords): string {
  const lines = tables.flatMap(({ name, rowsBy, columnsBy, columns, rows }) =>
    rows.flatMap(({ key, counts, medianDays }) => {
      const begin = [words.caption(name), words.value(rowsBy, key)];
      const figures = columns.map((column) => [...begin, words.value(columnsBy, column), `${counts[column] ?? 0}`]);
      const median = typeof medianDays === "number" ? [[...begin, words.medianDays, decimal(medianDays)]] : [];
      return [...figures, ...median];
    }),
  );
  return stringify(
    [words.heads.slice(), ...lines].map((line) => line.map(neutralise)),
    EXCEL,
  );
}

/** German decimals, one digit. */
const decimal = (value: number) => value.toFixed(1).replace(".", ",");
