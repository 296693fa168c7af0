import { findProviders, getDirectory, getPublicEntry } from "@/lib/directory/queries/directory";
import { NOW } from "./actors";

/** bigint and Map do not speak JSON of themselves. */
const plain = (_key: string, value: unknown) => {
  if (typeof value === "bigint") return Number(value);
  return value instanceof Map ? [...(value as Map<unknown, unknown>)] : value;
};

const SEARCHES = [
  "",
  "ort=34117",
  "ort=Kassel&umkreis=25",
  "kostentraeger=egh",
  "kostentraeger=ba",
  "geprueft=ja",
  "leistung=arbeit",
  "q=Ahorn",
  "kostentraeger=egh&ohne-angabe=kostentraeger",
  "sortierung=name",
  "sortierung=pruefung",
];

let clock = NOW.getTime();

/** A moment two seconds after the one before: whatever was written till now is seen. */
export function later(): Date {
  clock += 2_000;
  return new Date(clock);
}

/** Everything that public queries answer about these entries, as text. `revision` is left out: any change raises it. */
export async function publicOutput(slugs: readonly string[]): Promise<string> {
  const now = later();
  const { revision: _revision, index, ...directory } = await getDirectory(now);
  const entries = await Promise.all(slugs.map((slug) => getPublicEntry(now, slug)));
  const answers = await Promise.all(SEARCHES.map((search) => findProviders(now, new URLSearchParams(search))));
  return JSON.stringify({ directory, index, entries, answers }, plain);
}

/** Where two outputs part, with its surroundings; empty when they are the same. A whole output is too long to read. */
export function difference(a: string, b: string): string {
  if (a === b) return "";
  let at = 0;
  while (a[at] === b[at]) at += 1;
  const excerpt = (text: string) => text.slice(Math.max(0, at - 80), at + 80);
  return `${excerpt(a)}\n${excerpt(b)}`;
}
