import { defined } from "@/lib/platform/patch";
import type { CheckedRow, Entry, EntryOffer, EntrySite, SiteFields } from "../types";
import { identifierKey, nameKey, streetKey } from "./identity";

type Level = "provider" | "site" | "offer" | "cell";
/** Rows of one entry that contradict each other in a field ("site.city"): the first of `rows` was taken. */
export type Difference = { entry: string; field: `${Level}.${string}`; rows: number[] };

/** Puts the rows of one provider together: sites by postcode and street, offers by area, cells by funder. */
export function groupRows(rows: readonly CheckedRow[]): { entries: Entry[]; differences: Difference[] } {
  const keyOf = entryKeys(rows);
  const groups = Map.groupBy(rows, keyOf);
  const differences: Difference[] = [];
  const entries = Array.from(groups, ([key, members]): Entry => {
    const name = members[0]?.provider.name ?? key;
    const merge: Merge = (level, parts) =>
      mergeParts(parts, (field, numbers) => {
        differences.push({ entry: name, field: `${level}.${field}`, rows: numbers });
      });
    const fields = merge(
      "provider",
      members.map(({ number, provider }) => ({ row: number, fields: sameName(provider, name) })),
    );
    return { key, rows: numbersOf(members), fields, sites: groupSites(members, merge) };
  });
  return { entries, differences };
}

/** Spellings of one name are no contradiction. */
function sameName(provider: CheckedRow["provider"], name: string): CheckedRow["provider"] {
  return nameKey(provider.name) === nameKey(name) ? { ...provider, name } : provider;
}

/** The Kennung; a row without one belongs to the only Kennung that its name has, else to its name. */
function entryKeys(rows: readonly CheckedRow[]): (row: CheckedRow) => string {
  const byName = new Map<string, Set<string>>();
  for (const { provider } of rows) {
    if (!provider.identifier) continue;
    const key = nameKey(provider.name);
    byName.set(key, (byName.get(key) ?? new Set()).add(identifierKey(provider.identifier)));
  }
  return ({ provider }) => {
    if (provider.identifier) return `id ${identifierKey(provider.identifier)}`;
    const [only, ...more] = byName.get(nameKey(provider.name)) ?? [];
    return only !== undefined && more.length === 0 ? `id ${only}` : `name ${nameKey(provider.name)}`;
  };
}

type Part<T> = { row: number; fields: T };
type Merge = <T extends object>(level: Level, parts: readonly Part<T>[]) => T;
type OnDifference = (field: string, rows: number[]) => void;

/** The first row to fill a field wins; who says otherwise is noted. */
function mergeParts<T extends object>(parts: readonly Part<T>[], onDifference: OnDifference): T {
  const merged = new Map<string, { value: unknown; row: number; others: number[] }>();
  for (const { row, fields } of parts) {
    for (const [field, value] of Object.entries(defined(fields))) {
      const first = merged.get(field);
      if (!first) merged.set(field, { value, row, others: [] });
      else if (JSON.stringify(first.value) !== JSON.stringify(value)) first.others.push(row);
    }
  }
  for (const [field, { row, others }] of merged) {
    if (others.length > 0) onDifference(field, [row, ...others]);
  }
  // Every value comes from a T, under its own key; the parts of one entry all have T's required fields.
  return Object.fromEntries(Array.from(merged, ([field, { value }]) => [field, value])) as T;
}

const numbersOf = (rows: readonly CheckedRow[]) => rows.map(({ number }) => number);

function groupSites(rows: readonly CheckedRow[], merge: Merge): EntrySite[] {
  return Array.from(Map.groupBy(rows, siteKeys(rows)).values(), (members) => ({
    rows: numbersOf(members),
    key: members.find(({ siteKey }) => siteKey !== null)?.siteKey ?? null,
    fields: merge(
      "site",
      members.map(({ number, site }) => ({ row: number, fields: comparable(site, members) })),
    ),
    offers: groupOffers(members, merge),
  }));
}

/** Spellings of one street are no contradiction. */
function comparable(site: SiteFields, members: readonly CheckedRow[]): SiteFields {
  const street = members.find((member) => member.site.street)?.site.street;
  return street && site.street ? { ...site, street } : site;
}

/** The Kennung of the site; a row without one belongs to the only Kennung that its address has, else to its address. */
function siteKeys(rows: readonly CheckedRow[]): (row: CheckedRow) => string {
  const addressOf = addressKeys(rows);
  const keyed = rows.filter(({ siteKey }) => siteKey !== null);
  const byAddress = Map.groupBy(keyed, addressOf);
  return (row) => {
    const [only, ...more] = new Set((row.siteKey === null ? (byAddress.get(addressOf(row)) ?? []) : [row]).map(idOf));
    return only !== undefined && more.length === 0 ? `id ${only}` : addressOf(row);
  };
}

const idOf = ({ siteKey }: CheckedRow) => siteKey?.toLowerCase();

/** A row without a street belongs to the only street that the entry has in that postcode. */
function addressKeys(rows: readonly CheckedRow[]): (row: CheckedRow) => string {
  const streets = new Map<string, Set<string>>();
  for (const { site } of rows) {
    if (site.street) streets.set(site.postcode, (streets.get(site.postcode) ?? new Set()).add(streetKey(site.street)));
  }
  return ({ site: { postcode, street } }) => {
    if (street) return `${postcode} ${streetKey(street)}`;
    const [only, ...more] = streets.get(postcode) ?? [];
    return `${postcode} ${more.length === 0 ? (only ?? "") : ""}`;
  };
}

function groupOffers(rows: readonly CheckedRow[], merge: Merge): EntryOffer[] {
  const pairs = rows.flatMap((row) => row.areas.map((area) => ({ area, row })));
  return Array.from(
    Map.groupBy(pairs, ({ area }) => area),
    ([area, members]) => {
      const own = members.map(({ row }) => row);
      const cells = own.flatMap(({ number, cell }) => (cell ? [{ row: number, ...cell }] : []));
      return {
        area,
        rows: numbersOf(own),
        fields: merge(
          "offer",
          own.map(({ number, offer }) => ({ row: number, fields: offer })),
        ),
        cells: Array.from(Map.groupBy(cells, ({ funder }) => funder.key).values(), (same) => {
          const rowsOfCell = same.map(({ row }) => row);
          return same.slice(0, 1).map(({ funder }) => ({ rows: rowsOfCell, funder, fields: merge("cell", same) }));
        }).flat(),
      };
    },
  );
}
