import { headingOf, type Field } from "../schema/columns";
import type { Prepared } from "../rules/prepare";
import { hasContact, isDraft } from "../rules/publishing";
import type { CellError, Counts, Duplicate, Level, Note, Spreadsheet } from "../types";
import { german as t, rowList } from "./german";

const LEVELS: readonly Level[] = ["providers", "sites", "offers", "recognitions"];
const VALUE_SHOWN = 60;

/** What was understood of the file: columns used and not used. */
export function describeColumns({ rows, encoding, delimiter, columns: { used, unused } }: Spreadsheet): string[] {
  const names = used.map(({ heading, field }) => {
    const meaning = headingOf(field);
    return heading === meaning ? heading : t("columnRenamed", { heading, meaning });
  });
  return [
    t("file", { rows: rows.length, encoding, delimiter: delimiterName(delimiter) }),
    t("columnsUsed", { columns: names.join(", ") }),
    ...(unused.length > 0 ? [t("columnsUnused", { columns: unused.join(", ") })] : []),
  ];
}

function delimiterName(delimiter: Spreadsheet["delimiter"]): "tab" | "comma" | "semicolon" {
  if (delimiter === "\t") return "tab";
  return delimiter === "," ? "comma" : "semicolon";
}

export const describeMissingColumns = (fields: readonly Field[]): string =>
  t("missingColumns", { count: fields.length, columns: fields.map(headingOf).join(", ") });

/** Bad cells, notes, probable duplicates: a block each, none if there is nothing to say. */
export function describeFindings({ errors, badRows, notes, duplicates }: Prepared): string[][] {
  const blocks = [
    [t("badCells", { cells: errors.length, rows: badRows.length }), errors.map(describeError)],
    [t("notes"), notes.map(describeNote)],
    [t("duplicates"), duplicates.map(describeDuplicate)],
  ] as const;
  return blocks.flatMap(([title, lines]) => (lines.length === 0 ? [] : [[title, ...lines.map((line) => `  ${line}`)]]));
}

/** Row, column, value, the reason, and what is expected instead. */
export function describeError({ row, column, value, code, params, field }: CellError): string {
  const short = value.replace(/\s+/g, " ");
  const shown = short.length > VALUE_SHOWN ? `${short.slice(0, VALUE_SHOWN)}…` : short;
  const reason = t(`error.${code}`, params);
  return t("badCell", {
    row,
    column,
    filled: shown === "" ? "no" : "yes",
    value: shown,
    reason,
    expected: t(`expected.${field}`),
  });
}

export function describeNote({ code, rows, params }: Note): string {
  const text = t(`note.${code}`, params);
  return rows.length === 0 ? text : `${rowList(rows)}: ${text}`;
}

export function describeDuplicate({ reason, entries }: Duplicate): string {
  const names = entries.map(({ name, rows }) => t("duplicateEntry", { name, count: rows.length, rows: rowList(rows) }));
  return `${t(`duplicate.${reason}`)}: ${names.join(" · ")}`;
}

export function describeCounts(title: "countsPlanned" | "countsWritten", counts: Counts): string[] {
  return [t(title), ...LEVELS.map((level) => `  ${t("counts", { level: t(`level.${level}`), ...counts[level] })}`)];
}

/** What the public sees of it now, and what to do next. `published` is null when nothing was to be published. */
export function describeOutcome({ plan, counts }: Prepared, published: number | null): string[] {
  const drafts = plan.entries.filter(isDraft);
  const silent = drafts.filter((entry) => !hasContact(entry));
  const isUnchanged = LEVELS.every((level) => counts[level].created + counts[level].changed === 0);
  return [
    ...(isUnchanged && !published ? [t("unchanged")] : []),
    ...(counts.recognitions.created > 0 ? [t("unreviewed")] : []),
    ...(published === null && drafts.length > 0 ? [t("drafts", { count: drafts.length })] : []),
    ...(published === null ? [] : [t("published", { count: published })]),
    ...silent.map(({ fields }) => t("notPublishable", { entry: fields.name })),
  ];
}
