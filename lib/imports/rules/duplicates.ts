import { typos } from "@/lib/geo/typo";
import type { Duplicate, EntryPlan, StoredProvider } from "../types";
import { looseNameKey, streetKey } from "./identity";

type Candidate = {
  name: string;
  rows: number[];
  website: string | null;
  email: string | null;
  addresses: string[];
  postcodes: string[];
};
type Listed = { plan: EntryPlan; rows: number[] };

/** Entries that may be one: alike in name, web site, e-mail or address. They are only shown; people decide. */
export function findDuplicates(listed: readonly Listed[], stored: readonly StoredProvider[]): Duplicate[] {
  const matched = new Set(listed.map(({ plan }) => plan.stored));
  const candidates = [...listed.map(toCandidate), ...stored.filter((one) => !matched.has(one)).map(fromStored)];
  const found = new Map<string, Duplicate>();
  const add = (reason: Duplicate["reason"], members: readonly Candidate[]) => {
    if (members.length < 2 || members.every(({ rows }) => rows.length === 0)) return;
    const entries = members.map(({ name, rows }) => ({ name, rows }));
    const key = members
      .map((one) => candidates.indexOf(one))
      .toSorted((a, b) => a - b)
      .join(" ");
    if (!found.has(key)) found.set(key, { reason, entries });
  };
  const group = (reason: Duplicate["reason"], keysOf: (one: Candidate) => readonly string[]) => {
    for (const members of groupsBy(candidates, keysOf)) add(reason, members);
  };
  group("name", ({ name }) => [looseNameKey(name)]);
  for (const neighbours of groupsBy(candidates, ({ postcodes }) => postcodes)) {
    for (const pair of misspelledPairs(neighbours)) add("name", pair);
  }
  group("website", ({ website }) => (website === null ? [] : [siteOf(website)]));
  group("email", ({ email }) => (email === null ? [] : [email]));
  group("address", ({ addresses }) => addresses);
  return [...found.values()];
}

function toCandidate({ plan: { stored, fields, sites }, rows }: Listed): Candidate {
  const addresses = sites.map((site) => site.fields);
  const { name, website, email } = { ...stored, ...fields };
  return { name, rows, website: website ?? null, email: email ?? null, ...placesOf(addresses) };
}

function fromStored({ name, website, email, sites }: StoredProvider): Candidate {
  return { name, rows: [], website: website ?? null, email: email ?? null, ...placesOf(sites) };
}

function placesOf(sites: readonly { postcode?: string | undefined; street?: string | null | undefined }[]) {
  const known = sites.flatMap(({ postcode, street }) =>
    postcode && street ? [`${postcode} ${streetKey(street)}`] : [],
  );
  return { addresses: [...new Set(known)], postcodes: [...new Set(sites.flatMap(({ postcode }) => postcode ?? []))] };
}

function groupsBy(candidates: readonly Candidate[], keysOf: (one: Candidate) => readonly string[]): Candidate[][] {
  const groups = Map.groupBy(
    candidates.flatMap((one) => keysOf(one).map((key) => ({ key, one }))),
    ({ key }) => key,
  );
  return [...groups.values()].map((members) => members.map(({ one }) => one)).filter((members) => members.length > 1);
}

/** Longer names in one postcode that differ by at most two letters. */
function misspelledPairs(neighbours: readonly Candidate[]): [Candidate, Candidate][] {
  const keyed = neighbours.map((one) => ({ one, key: looseNameKey(one.name) })).filter(({ key }) => key.length >= 8);
  return keyed.flatMap(({ one, key }, i) =>
    keyed
      .slice(i + 1)
      .filter((other) => key !== other.key && !differInDigits(key, other.key) && typos(key, other.key, 2) <= 2)
      .map((other): [Candidate, Candidate] => [one, other.one]),
  );
}

const differInDigits = (a: string, b: string) => a.replace(/\D/g, "") !== b.replace(/\D/g, "");

const siteOf = (website: string) =>
  website
    .replace(/^https?:\/\/(www\.)?/, "")
    .replace(/\/.*$/, "")
    .toLowerCase();
