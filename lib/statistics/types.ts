/** What things are counted by. */
export type Dimension =
  "land" | "area" | "funderKind" | "age" | "visibility" | "status" | "reviewStatus" | "result" | "month";

/** How long ago an entry was confirmed; the limits are those of the public page. */
export const AGES = ["FRESH", "STALE", "OVERDUE", "NEVER"] as const;
/** What became of a decision. WAITING: the second check is open. */
export const RESULTS = ["CONFIRMED", "NOT_CONFIRMED", "RETURNED", "WAITING"] as const;

/** Where there is nothing to count by: an entry without site, offer or cell. */
export const NONE = "NONE";

export const TABLE_NAMES = [
  "entriesByAge",
  "entriesByLand",
  "entriesByArea",
  "entriesByFunderKind",
  "cellsByStatus",
  "cellsByStatusAndArea",
  "cellsByReview",
  "cellsByReviewAndArea",
  "cellsByLand",
  "reviewsByMonth",
  "reviewsByLand",
  "reviewsByArea",
  "reviewsByFunderKind",
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

export type NumbersRow = {
  /** A value of the table's row dimension, or NONE. */
  key: string;
  /** By value of the column dimension; every column has its figure. */
  counts: Readonly<Record<string, number>>;
  total: number;
  /** Of decisions: half of them came sooner. Null if none could be measured; missing where it is not asked. */
  medianDays?: number | null;
};

export type NumbersTable = {
  name: TableName;
  rowsBy: Dimension;
  columnsBy: Dimension;
  columns: readonly string[];
  rows: readonly NumbersRow[];
};

/** A figure as the database counted it: `null` for every dimension that it was not counted by. */
export type Tally = Readonly<Partial<Record<Dimension, string | null>>> & {
  count: number;
  medianDays?: number | null;
};

/** A table's name begins with what it counts. */
export const SUBJECTS = ["entries", "cells", "reviews"] as const;
export type Subject = (typeof SUBJECTS)[number];
export type Numbers = { totals: Readonly<Record<Subject, number>>; tables: readonly NumbersTable[] };
