import { expect, test } from "vitest";
import { toSearchEntry } from "@/lib/directory/rules/search-entry";
import type { PublicEntry } from "@/lib/directory/types/public-entry";
import { decodeEntries, encodeEntries } from "@/lib/search/wire";
import { publicCell, publicEntry, publicOffer, publicSite } from "@/tests/support/public-entries";
import { changedFacts, fingerprintOf } from "./fingerprint";

const offer = publicOffer({ places: "FREE", cells: [publicCell()] });
const site = publicSite({ offers: [offer] });
const entry = publicEntry({ phone: "0561 111", sites: [site] });
const markOf = (each: PublicEntry) => fingerprintOf(toSearchEntry(each));
const before = markOf(entry);
const checked = publicCell({ badge: { state: "GRANTED", checked: true, day: "2026-03-12" } });

test.each<[string, PublicEntry, string[]]>([
  ["nothing", structuredClone(entry), []],
  ["its telephone", { ...entry, phone: "0561 222" }, ["phone"]],
  ["its place", { ...entry, sites: [{ ...site, postcode: "34119" }] }, ["address"]],
  ["where one works", { ...entry, sites: [{ ...site, offers: [{ ...offer, setting: "MIXED" }] }] }, ["offers"]],
  ["its free places", { ...entry, sites: [{ ...site, offers: [{ ...offer, places: "NONE" }] }] }, ["places"]],
  ["its evidence", { ...entry, sites: [{ ...site, offers: [{ ...offer, cells: [checked] }] }] }, ["evidence"]],
  [
    "the day of its free places alone",
    { ...entry, sites: [{ ...site, offers: [{ ...offer, placesOn: "2026-01-01" }] }] },
    [],
  ],
])("an entry that changed %s", (_what, after, facts) => {
  expect(changedFacts({ before, now: markOf(after) })).toEqual(facts);
});

test("server and browser see the same fingerprint", () => {
  const searched = { ...toSearchEntry(entry), slug: "other" };
  expect(decodeEntries(encodeEntries([searched])).map(fingerprintOf)).toEqual([before]);
});

test("what is no fingerprint tells of no change", () => {
  expect(changedFacts({ before: "", now: before })).toEqual([]);
});
