import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildIndex } from "./build-index";
import { search } from "./search";
import { cell, entry, KASSEL, north, offer, query, site, VOCABULARY } from "@/tests/support/search-entries";
import type { Query, Radius, SearchResult } from "./types";

const at = (km: number, over: Parameters<typeof site>[0] = {}) => site({ ...north(km), ...over });
const slugs = (result: SearchResult) => result.groups.flatMap((group) => group.hits.map((hit) => hit.entry.slug));

describe("any small directory", () => {
  const maybe = fc.constantFrom(true, false, null);
  const some = (...values: string[]) => fc.subarray(values, { maxLength: Math.min(2, values.length) });
  const anyCell = fc
    .record({
      funder: fc.constantFrom("BA", "DRV"),
      state: fc.constantFrom("GRANTED", "APPLYING", "NO_PROOF"),
      checked: fc.boolean(),
    } as const)
    .map(cell);
  const anyOffer = fc
    .record({
      area: fc.constantFrom("ENTRY", "TRAINING", "WORK"),
      setting: fc.constantFrom("ONLY_COMPANY", "MIXED", null),
      occupations: some("holz", "tiere", "individuell"),
      targetGroups: some("autismus", "sehen", "offen_fuer_alle"),
      partTime: maybe,
      easyText: fc.boolean(),
      cells: fc.array(anyCell, { maxLength: 2 }),
    } as const)
    .map(offer);
  const anySite = fc
    .record({
      km: fc.constantFrom(0, 20, 40, 70, 200),
      wheelchair: fc.constantFrom("FULL", "NONE", null),
      signLanguage: maybe,
      land: fc.constantFrom("HE", "NI"),
      catchment: fc.constantFrom({ kind: "LAND" as const }, null),
      offers: fc.array(anyOffer, { maxLength: 2 }),
    } as const)
    .map(({ km, ...rest }) => at(km, rest));
  const anyEntries = fc
    .array(fc.array(anySite, { minLength: 1, maxLength: 2 }), { maxLength: 6 })
    .map((all) => all.map((sites, i) => entry(`e${String(i)}`, { sites, text: i % 2 ? "Werkstatt" : "" })));
  const anyQuery = fc
    .record({
      text: fc.constantFrom("", "Werkstatt"),
      radius: fc.constantFrom<Radius[]>(10, 50, "NATIONWIDE"),
      areas: fc.subarray(["VOCATIONAL", "WORK"] as const),
      settings: fc.subarray(["ONLY_COMPANY", "MIXED"] as const),
      occupations: some("holz", "tiere"),
      targetGroups: some("autismus"),
      funders: fc.subarray(["BA", "DRV"] as const, { maxLength: 1 }),
      checked: fc.boolean(),
      needs: fc.subarray(["WHEELCHAIR", "EASY_TEXT"] as const, { maxLength: 1 }),
      partTime: fc.boolean(),
      lands: some("HE"),
      withUnknown: fc.subarray(["wheelchair", "partTime", "setting"] as const),
    } as const)
    .map((asked): Query => query(asked));
  const anyPlace = fc.constantFrom(KASSEL, null);

  test("every facet is what the search with this option counts", () => {
    fc.assert(
      fc.property(anyEntries, anyQuery, anyPlace, (entries, asked, place) => {
        const index = buildIndex(entries, VOCABULARY);
        const count = (over: Partial<Query>) => search(index, { query: { ...asked, ...over }, place }).providers;
        const { facets } = search(index, { query: asked, place });
        expect([facets.areas.VOCATIONAL, facets.areas.WORK]).toEqual([
          count({ areas: ["VOCATIONAL"] }),
          count({ areas: ["WORK"] }),
        ]);
        expect(facets.settings.MIXED).toBe(count({ settings: ["MIXED"] }));
        expect(facets.occupations).toMatchObject({
          holz: count({ occupations: ["holz"] }),
          metall: count({ occupations: ["metall"] }),
        });
        expect(facets.targetGroups["autismus"]).toBe(count({ targetGroups: ["autismus"] }));
        expect([facets.funders.BA, facets.funders.DRV]).toEqual([
          count({ funders: ["BA"] }),
          count({ funders: ["DRV"] }),
        ]);
        expect(facets.needs.WHEELCHAIR).toBe(count({ needs: [...new Set([...asked.needs, "WHEELCHAIR" as const])] }));
        expect([facets.checked, facets.partTime]).toEqual([count({ checked: true }), count({ partTime: true })]);
        expect(facets.lands).toMatchObject({ HE: count({ lands: ["HE"] }), NI: count({ lands: ["NI"] }) });
      }),
      { numRuns: 150 },
    );
  });

  test("accepting an unanswered filter brings exactly the announced providers", () => {
    fc.assert(
      fc.property(anyEntries, anyQuery, anyPlace, (entries, asked, place) => {
        const index = buildIndex(entries, VOCABULARY);
        const before = search(index, { query: asked, place });
        for (const { filter, count } of before.unknown) {
          if (asked.withUnknown.includes(filter)) continue;
          const after = search(index, { query: { ...asked, withUnknown: [...asked.withUnknown, filter] }, place });
          expect(slugs(after).length - slugs(before).length).toBe(count);
          expect(after.providers).toBe(before.providers);
        }
      }),
    );
  });

  test("ways out keep their word", () => {
    fc.assert(
      fc.property(anyEntries, anyQuery, anyPlace, (entries, asked, place) => {
        const index = buildIndex(entries, VOCABULARY);
        for (const { filter, count } of search(index, { query: asked, place }).withoutFilter) {
          if (filter === "checked")
            expect(search(index, { query: { ...asked, checked: false }, place }).providers).toBe(count);
          if (filter === "funder")
            expect(search(index, { query: { ...asked, funders: [] }, place }).providers).toBe(count);
          if (filter === "text") expect(search(index, { query: { ...asked, text: "" }, place }).providers).toBe(count);
          if (filter === "partTime")
            expect(search(index, { query: { ...asked, partTime: false }, place }).providers).toBe(count);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("the order of the entries changes nothing", () => {
    fc.assert(
      fc.property(anyEntries, anyQuery, anyPlace, (entries, asked, place) => {
        const [one, other] = [entries, entries.toReversed()].map((all) => buildIndex(all, VOCABULARY));
        if (!one || !other) return;
        expect(search(other, { query: asked, place })).toEqual(search(one, { query: asked, place }));
      }),
    );
  });
});
