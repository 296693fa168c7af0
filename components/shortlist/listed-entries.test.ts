import { expect, test } from "vitest";
import { publicEntry } from "@/tests/support/public-entries";
import { listedEntries } from "./listed-entries";
import { toShortlistEntry } from "./to-shortlist-entry";

const before = toShortlistEntry(publicEntry({ phone: "0221 4710-1", sites: [] }));
const lernort = toShortlistEntry(publicEntry({ slug: "lernort", sites: [] }));
const file = { today: "2026-11-22", formerSlugs: { "alter-name": "lernort" }, entries: [lernort] };
const saved = (slug: string, fingerprint = lernort.fingerprint) => ({ slug, on: "2026-03-12", fingerprint });

test("an entry that was renamed is found again", () => {
  expect(listedEntries([saved("alter-name")], file)[0]?.entry).toBe(lernort);
});

test("an entry that is gone stays on the list without facts", () => {
  expect(listedEntries([saved("fort")], file)).toEqual([{ saved: saved("fort"), entry: null, changed: [] }]);
});

test("nothing changed since it was remembered", () => {
  expect(listedEntries([saved("lernort", before.fingerprint)], file)[0]?.changed).toEqual([]);
});
