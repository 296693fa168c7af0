import { describe, expect, test } from "vitest";
import type { PublicOffer } from "@/lib/directory/types/public-entry";
import { publicCell, publicEntry, publicOffer, publicSite } from "@/tests/support/public-entries";
import { toSearchEntry } from "./search-entry";

const offerOf = (over: Partial<PublicOffer>) =>
  toSearchEntry(publicEntry({ sites: [publicSite({ offers: [publicOffer(over)] })] })).sites[0]?.offers[0];

describe("the text of an entry for the search", () => {
  test("is the words of short name, example jobs, descriptions and itself, each once", () => {
    const offer = publicOffer({ exampleJobs: ["Regale bauen", "Gras mähen"], description: "In Betrieben." });
    const entry = publicEntry({
      shortName: "LO",
      about: "Seit 1990.",
      sites: [publicSite({ offers: [offer, offer] })],
    });
    expect(toSearchEntry(entry).text).toBe("lo regale bauen gras mahen betrieben seit 1990");
  });

  test("ends after 300 characters", () => {
    expect(toSearchEntry(publicEntry({ about: "x".repeat(500) })).text).toHaveLength(300);
  });
});

test("an entry for the search carries no ids, and only the keys of what is filtered", () => {
  const entry = toSearchEntry(
    publicEntry({ confirmedOn: "2026-03-01", sites: [publicSite({ offers: [publicOffer()] })] }),
  );
  expect(entry).toMatchObject({ slug: "lernort", name: "Lernort (Beispiel)", confirmedOn: "2026-03-01" });
  expect(Object.keys(entry.sites[0] ?? {})).not.toContain("id");
  expect(Object.keys(entry.sites[0]?.offers[0] ?? {})).not.toContain("id");
});

describe("a site for the search", () => {
  test("has its own telephone, else the provider's", () => {
    const phones = (phone: string | null) =>
      toSearchEntry(publicEntry({ phone: "030 23125-010", sites: [publicSite({ phone })] })).sites[0]?.phone;
    expect(phones("040 66969-010")).toBe("040 66969-010");
    expect(phones(null)).toBe("030 23125-010");
  });

  test.each([
    [{}, { wheelchair: null, signLanguage: null }],
    [
      { wheelchair: "PARTIAL", signLanguage: "STAFF" },
      { wheelchair: "PARTIAL", signLanguage: true },
    ],
    [{ signLanguage: "INTERPRETER_ON_REQUEST" }, { signLanguage: true }],
    [{ signLanguage: "NO" }, { signLanguage: false }],
  ] as const)("with %j answers %j", (accessibility, shown) => {
    expect(toSearchEntry(publicEntry({ sites: [publicSite({ accessibility })] })).sites[0]).toMatchObject(shown);
  });

  test("takes its uncertainty along as a radius", () => {
    expect(toSearchEntry(publicEntry({ sites: [publicSite({ uncertaintyKm: 7.5 })] })).sites[0]?.radius).toBe(7.5);
  });
});

describe("an offer for the search", () => {
  test.each<[string, Partial<PublicOffer>, boolean | null]>([
    ["named", { transitions: ["budget_fuer_arbeit"] }, true],
    ["not among those that are named", { transitions: ["ausbildung"] }, false],
    ["asked for, and there is none", { hasTransitions: false }, false],
    ["never asked for", {}, null],
    ["only said to exist", { hasTransitions: true }, null],
  ])("leads to a Budget für Arbeit when it is %s: %#", (_what, over, workBudget) => {
    expect(offerOf(over)).toMatchObject({ workBudget });
  });

  test("has no places while admissions are stopped", () => {
    expect(offerOf({ places: "FREE" })).toMatchObject({ places: "FREE" });
    expect(offerOf({ places: "FREE", pausedUntil: "2026-06-01" })).toMatchObject({ places: "NONE" });
  });

  test("says whether there is a text in plain language, not which", () => {
    expect(offerOf({ descriptionEasy: "Kurz." })).toMatchObject({ easyText: true });
    expect(offerOf({})).toMatchObject({ easyText: false });
  });

  test("keeps of a cell the funder and the badge, never the proof", () => {
    const cell = publicCell({
      badge: { state: "GRANTED", checked: true, day: "2026-03-01" },
      evidence: { kind: "FUNDER_LETTER", issuer: "Amt", on: "2026-01-01" },
    });
    expect(offerOf({ cells: [cell] })?.cells).toEqual([
      { funder: "BA", funderName: "Bundesagentur für Arbeit", state: "GRANTED", checked: true, day: "2026-03-01" },
    ]);
  });
});
