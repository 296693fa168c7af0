import { brotliCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { VOCABULARY } from "@/lib/directory/rules/vocabulary";
import { buildIndex } from "./build-index";
import { contentWords } from "./content-words";
import { search } from "./search";
import type { Catchment, Query, Radius, SearchEntry } from "./types";
import { decodeEntries, encodeEntries, wireDegrees, type WireDirectory } from "./wire";
import { exampleEntries } from "@/tests/support/example-entries";
import { germanProse } from "@/tests/support/german-prose";
import { cell, entry, KASSEL, offer, query, site } from "@/tests/support/search-entries";

const transfer = (entries: readonly SearchEntry[]) => {
  const file = JSON.stringify(encodeEntries(entries));
  return decodeEntries(JSON.parse(file) as WireDirectory);
};

describe("any directory", () => {
  const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
  const degrees = fc.double({ min: 5, max: 56, noNaN: true }).map(wireDegrees);
  const list = fc.array(fc.constantFrom("holz", "metall", "büro"), { maxLength: 3 });
  const anyCell = fc.record({ funderName: fc.string(), checked: fc.boolean(), day: maybe(fc.string()) }).map(cell);
  const anyOffer = fc
    .record({
      occupations: list,
      targetGroups: list,
      partTime: maybe(fc.boolean()),
      cells: fc.array(anyCell, { maxLength: 3 }),
    })
    .map(offer);
  const anySite = fc
    .record({
      city: fc.string(),
      district: maybe(fc.string()),
      lat: degrees,
      lon: degrees,
      radius: fc.double({ min: 0, max: 300, noNaN: true }),
      catchment: fc.constantFrom<Catchment[]>({ kind: "RADIUS", km: 20 }, { kind: "COUNTIES", counties: ["06611"] }),
      offers: fc.array(anyOffer, { maxLength: 3 }),
    })
    .map(site);
  const anyEntries = fc.array(
    fc
      .record({ name: fc.string(), text: fc.string(), sites: fc.array(anySite, { maxLength: 3 }) })
      .map((over) => entry(over.name, over)),
  );

  test("comes out of the wire as it went in", () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(transfer(entries)).toEqual(entries);
      }),
    );
  });
});

test("values that repeat are written once, the commonest first; others stand in their rows", () => {
  const cities = ["Fulda", "Kassel", "Kassel", "Kassel"];
  const { entries, sites } = encodeEntries([entry("a", { sites: cities.map((city) => site({ city })) })]);
  expect(sites.city).toEqual({ values: ["Kassel", "Fulda"], rows: [1, 0, 0, 0] });
  expect(entries.slug).toEqual(["a"]);
});

test("a coordinate keeps five decimals", () => {
  expect([51.3127, 9.479_746_4, 51.000_004].map(wireDegrees)).toEqual([51.3127, 9.479_75, 51]);
});

describe("250 example entries", () => {
  const entries = exampleEntries(250);
  const anyQuery = fc
    .record({
      text: fc.constantFrom("", "Holz", "Lernort Kassel", "gaertner"),
      radius: fc.constantFrom<Radius[]>(10, 25, 50, 100, "NATIONWIDE"),
      areas: fc.subarray(["VOCATIONAL", "WORK"] as const),
      occupations: fc.subarray(["gastronomie", "tiere", "holz"]),
      funders: fc.subarray(["BA", "EGH"] as const),
      checked: fc.boolean(),
      needs: fc.subarray(["WHEELCHAIR", "EASY_TEXT"] as const, { maxLength: 1 }),
      lands: fc.subarray(["HE", "NI", "BY"]),
      withUnknown: fc.subarray(["wheelchair", "places"] as const),
      sort: fc.constantFrom("DISTANCE", "NAME", "CHECKED"),
    } as const)
    .map((over): Query => query(over));
  const anyPlace = fc.option(
    fc
      .record({
        lat: fc.double({ min: 47.5, max: 54.5, noNaN: true }),
        lon: fc.double({ min: 6, max: 15, noNaN: true }),
      })
      .map((point) => ({ ...KASSEL, ...point, radius: 3 })),
    { nil: null },
  );

  test("give the browser the same answers as the server", () => {
    const server = buildIndex(entries, VOCABULARY);
    const browser = buildIndex(transfer(entries), VOCABULARY);
    fc.assert(
      fc.property(anyQuery, anyPlace, (asked, place) => {
        expect(search(browser, { query: asked, place })).toEqual(search(server, { query: asked, place }));
      }),
      { numRuns: 100 },
    );
  });

  test("take no more than a quarter of what 1,000 may take, with 300 characters of prose in each", () => {
    const written = entries.map((one, number) => ({ ...one, text: contentWords(germanProse(number, 300)) }));
    expect(brotliCompressSync(JSON.stringify(encodeEntries(written))).length).toBeLessThan(150_000 / 4);
  });

  test("take no more than a quarter of what 1,000 may take", () => {
    expect(brotliCompressSync(JSON.stringify(encodeEntries(entries))).length).toBeLessThan(150_000 / 4);
  });
});
