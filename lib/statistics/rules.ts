import { LANDS } from "@/lib/geo/lands";
import { SERVICE_AREAS } from "@/lib/offers/types";
import type { Day } from "@/lib/platform/day";
import { VISIBILITIES } from "@/lib/providers/types";
import { FUNDER_KINDS, RECOGNITION_STATUSES, REVIEW_STATUSES } from "@/lib/recognitions/types";
import {
  AGES,
  NONE,
  RESULTS,
  TABLE_NAMES,
  type Dimension,
  type Numbers,
  type NumbersRow,
  type NumbersTable,
  type Subject,
  type TableName,
  type Tally,
} from "./types";

/** Which figures a table shows. */
const TABLES: Record<TableName, { subject: Subject; rowsBy: Dimension; columnsBy: Dimension }> = {
  entriesByAge: { subject: "entries", rowsBy: "age", columnsBy: "visibility" },
  entriesByLand: { subject: "entries", rowsBy: "land", columnsBy: "visibility" },
  entriesByArea: { subject: "entries", rowsBy: "area", columnsBy: "visibility" },
  entriesByFunderKind: { subject: "entries", rowsBy: "funderKind", columnsBy: "visibility" },
  cellsByStatus: { subject: "cells", rowsBy: "status", columnsBy: "funderKind" },
  cellsByStatusAndArea: { subject: "cells", rowsBy: "status", columnsBy: "area" },
  cellsByReview: { subject: "cells", rowsBy: "reviewStatus", columnsBy: "funderKind" },
  cellsByReviewAndArea: { subject: "cells", rowsBy: "reviewStatus", columnsBy: "area" },
  cellsByLand: { subject: "cells", rowsBy: "land", columnsBy: "area" },
  reviewsByMonth: { subject: "reviews", rowsBy: "month", columnsBy: "result" },
  reviewsByLand: { subject: "reviews", rowsBy: "land", columnsBy: "result" },
  reviewsByArea: { subject: "reviews", rowsBy: "area", columnsBy: "result" },
  reviewsByFunderKind: { subject: "reviews", rowsBy: "funderKind", columnsBy: "result" },
};

const VALUES: Record<Exclude<Dimension, "month">, readonly string[]> = {
  land: LANDS.toSorted((a, b) => a.name.localeCompare(b.name, "de")).map(({ code }) => code),
  area: SERVICE_AREAS,
  funderKind: FUNDER_KINDS,
  age: AGES,
  visibility: VISIBILITIES,
  status: RECOGNITION_STATUSES,
  reviewStatus: REVIEW_STATUSES,
  result: RESULTS,
};

const MONTHS = 12;

/** The last twelve months with this one, oldest first: "2026-03". */
export function lastMonths(today: Day): string[] {
  const [year = 0, month = 0] = today.split("-").map(Number);
  return Array.from({ length: MONTHS }, (_each, index) => {
    const first = new Date(Date.UTC(year, month - MONTHS + index, 1));
    return first.toISOString().slice(0, 7);
  });
}

/** Lays the database's figures out in tables: every value of a dimension has its row, with zeros where nothing was. */
export function toNumbers(tallies: Readonly<Record<Subject, readonly Tally[]>>, today: Day): Numbers {
  const tables = TABLE_NAMES.map((name) => toTable(name, tallies[TABLES[name].subject], today));
  const total = (subject: Subject) => tallies[subject].find((tally) => dimensionsOf(tally).length === 0)?.count ?? 0;
  return { totals: { entries: total("entries"), cells: total("cells"), reviews: total("reviews") }, tables };
}

function toTable(name: TableName, tallies: readonly Tally[], today: Day): NumbersTable {
  const { rowsBy, columnsBy } = TABLES[name];
  const columns = valuesOf(columnsBy, today);
  const pairs = tallies.filter((tally) => countsBy(tally, rowsBy, columnsBy));
  const sums = tallies.filter((tally) => countsBy(tally, rowsBy));
  const keys = valuesOf(rowsBy, today);
  const hasRest = pairs.some((tally) => tally[rowsBy] === NONE);
  const rows = [...keys, ...(hasRest ? [NONE] : [])].map((key): NumbersRow => {
    const own = pairs.filter((tally) => tally[rowsBy] === key);
    const counts = Object.fromEntries(
      columns.map((column) => [column, own.find((tally) => tally[columnsBy] === column)?.count ?? 0]),
    );
    const total = columns.reduce((sum, column) => sum + (counts[column] ?? 0), 0);
    if (columnsBy !== "result") return { key, counts, total };
    return { key, counts, total, medianDays: sums.find((tally) => tally[rowsBy] === key)?.medianDays ?? null };
  });
  return { name, rowsBy, columnsBy, columns, rows };
}

const valuesOf = (dimension: Dimension, today: Day): readonly string[] =>
  dimension === "month" ? lastMonths(today) : VALUES[dimension];

const dimensionsOf = ({ count: _count, medianDays: _median, ...by }: Tally): string[] =>
  Object.entries(by).flatMap(([dimension, value]) => (value === null ? [] : [dimension]));

function countsBy(tally: Tally, ...dimensions: Dimension[]): boolean {
  const given = dimensionsOf(tally);
  return given.length === dimensions.length && dimensions.every((dimension) => given.includes(dimension));
}
