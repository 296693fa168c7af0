import { changedFacts, type FingerprintFact } from "./fingerprint";
import type { SavedEntry } from "./saved-list";
import type { ShortlistEntry, ShortlistFile } from "./shortlist-entry";

/** A remembered entry as it is now; null if the directory no longer shows it. */
export type Listed = { saved: SavedEntry; entry: ShortlistEntry | null; changed: FingerprintFact[] };

/** Finds the entries of a list again, also those that were renamed, and says what changed since. */
export function listedEntries(list: readonly SavedEntry[], { entries, formerSlugs }: ShortlistFile): Listed[] {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  return list.map((saved) => {
    const entry = bySlug.get(saved.slug) ?? bySlug.get(formerSlugs[saved.slug] ?? "") ?? null;
    const changed = entry ? changedFacts({ before: saved.fingerprint, now: entry.fingerprint }) : [];
    return { saved, entry, changed };
  });
}
