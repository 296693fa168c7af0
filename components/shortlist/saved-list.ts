import type { Day } from "@/lib/platform/day";
import { FINGERPRINT_LENGTH } from "./fingerprint";

/** One remembered entry: since when, and the fingerprint of what was known then. */
export type SavedEntry = { slug: string; on: Day; fingerprint: string };

const VERSION = 1;
const SLUG = /^[a-z0-9-]{1,120}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MARK = new RegExp(`^[0-9a-z]{${FINGERPRINT_LENGTH}}$`);
const START = "#liste?";
/** More than anybody compares; a link stays short enough for a mail. */
const MOST = 50;

/** Total: whatever stands in the browser's store gives a list. */
export function parseStored(text: string | null): SavedEntry[] {
  const stored = read(text);
  if (typeof stored !== "object" || stored === null || !("version" in stored) || !("entries" in stored)) return [];
  if (stored.version !== VERSION || !Array.isArray(stored.entries)) return [];
  return valid(stored.entries.filter(isSavedEntry));
}

export function formatStored(entries: readonly SavedEntry[]): string {
  return JSON.stringify({ version: VERSION, entries });
}

/** "#liste?stand=2026-03-12&eintrag=lernort.0a1b…" gives its entries; null if the fragment is no shared list. */
export function parseLink(fragment: string): SavedEntry[] | null {
  if (!fragment.startsWith(START)) return null;
  const params = new URLSearchParams(fragment.slice(START.length));
  const on = params.get("stand") ?? "";
  return valid(
    params.getAll("eintrag").map((each) => {
      const [slug = "", fingerprint = ""] = each.split(".");
      return { slug, on, fingerprint };
    }),
  );
}

/** The list as a fragment, which browsers keep to themselves. `entries` are marked as of `on`. */
export function formatLink(entries: readonly Omit<SavedEntry, "on">[], on: Day): string {
  const params = new URLSearchParams({ stand: on });
  for (const { slug, fingerprint } of entries) params.append("eintrag", `${slug}.${fingerprint}`);
  return START + params.toString();
}

function read(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

function isSavedEntry(value: unknown): value is SavedEntry {
  if (typeof value !== "object" || value === null) return false;
  const { slug, on, fingerprint } = value as Partial<Record<keyof SavedEntry, unknown>>;
  return typeof slug === "string" && typeof on === "string" && typeof fingerprint === "string";
}

function valid(entries: readonly SavedEntry[]): SavedEntry[] {
  const sound = entries.filter(({ slug, on, fingerprint }) => SLUG.test(slug) && isDay(on) && MARK.test(fingerprint));
  return [...new Map(sound.map((entry) => [entry.slug, entry])).values()].slice(0, MOST);
}

const isDay = (day: string) => DAY.test(day) && !Number.isNaN(Date.parse(day));
