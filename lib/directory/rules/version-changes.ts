/** What a change was about: the entry itself or one of its parts, named by ids and columns; words come later. */
export type Subject = {
  kind: "provider" | "site" | "offer" | "cell" | "decision" | "evidence" | "proof";
  id: string;
  /** Columns that name it, as they were at the time. */
  name: Record<string, unknown>;
};
type FieldChange = { field: string; before: unknown; after: unknown };
export type PartChange = { subject: Subject; how: "ADDED" | "REMOVED" | "CHANGED"; fields: FieldChange[] };

type Row = Record<string, unknown>;
type Part = { subject: Subject; row: Row };

/** Columns that say nothing to a reader. */
const SILENT = new Set([
  "id",
  "version",
  "createdAt",
  "updatedAt",
  "providerId",
  "siteId",
  "offerId",
  "recognitionId",
  "evidenceId",
  "caseId",
  "county",
  "isExample",
  "funderKind",
  "sites",
  "offers",
  "recognitions",
  "events",
  "decisions",
  "evidence",
]);

/** What differs between two snapshots (camel case), part by part in the entry's own order. Without a first: all is new. */
export function versionChanges(before: unknown, after: unknown): PartChange[] {
  const old = new Map(partsOf(before).map((part) => [keyOf(part), part]));
  const now = new Map(partsOf(after).map((part) => [keyOf(part), part]));
  const added = [...now.values()].map((part) => toChange(old.get(keyOf(part)), part));
  const removed = [...old.values()].filter((part) => !now.has(keyOf(part)));
  return [...added, ...removed.map((part) => toChange(part, undefined))].filter((change) => change !== null);
}

const keyOf = ({ subject: { kind, id } }: Part): string => `${kind} ${id}`;

function toChange(before: Part | undefined, after: Part | undefined): PartChange | null {
  const subject = (after ?? before)?.subject;
  if (!subject) return null;
  const fields = fieldChanges(before?.row ?? {}, after?.row ?? {});
  if (!before) return { subject, how: "ADDED", fields };
  if (!after) return { subject, how: "REMOVED", fields };
  return fields.length > 0 ? { subject, how: "CHANGED", fields } : null;
}

function fieldChanges(before: Row, after: Row): FieldChange[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return names
    .filter((name) => !SILENT.has(name) && JSON.stringify(blank(before[name])) !== JSON.stringify(blank(after[name])))
    .map((field) => ({ field, before: blank(before[field]), after: blank(after[field]) }));
}

/** Nothing said, an empty list and a missing column are one. */
function blank(value: unknown): unknown {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return null;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0 ? null : value;
}

const rows = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);
const idOf = (row: Row): string => String(row["id"]);

function partsOf(snapshot: unknown): Part[] {
  if (typeof snapshot !== "object" || snapshot === null) return [];
  const entry = snapshot as Row;
  return [
    { subject: { kind: "provider", id: idOf(entry), name: {} }, row: entry },
    ...rows(entry["sites"]).flatMap(siteParts),
    ...rows(entry["evidence"]).map((row): Part => {
      return { subject: { kind: "evidence", id: idOf(row), name: { kind: row["kind"] } }, row };
    }),
  ];
}

function siteParts(row: Row): Part[] {
  const name = { site: row["name"], city: row["city"] };
  return [
    { subject: { kind: "site", id: idOf(row), name }, row },
    ...rows(row["offers"]).flatMap((one) => offerParts(one, name)),
  ];
}

function offerParts(row: Row, site: Row): Part[] {
  const name = { ...site, area: row["area"] };
  return [
    { subject: { kind: "offer", id: idOf(row), name }, row },
    ...rows(row["recognitions"]).flatMap((one) => cellParts(one, name)),
  ];
}

function cellParts(row: Row, offer: Row): Part[] {
  const name = { ...offer, funderId: row["funderId"] };
  return [
    { subject: { kind: "cell", id: idOf(row), name }, row },
    ...rows(row["decisions"]).map((one): Part => ({ subject: { kind: "decision", id: idOf(one), name }, row: one })),
    ...rows(row["evidence"]).map((one): Part => {
      return { subject: { kind: "proof", id: `${idOf(row)} ${String(one["evidenceId"])}`, name }, row: one };
    }),
  ];
}
