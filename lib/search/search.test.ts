import { describe, expect, test } from "vitest";
import { buildIndex } from "./build-index";
import { HitList } from "./hit-list";
import { pageOf } from "./page-of";
import { search } from "./search";
import { cell, entry, KASSEL, north, offer, query, site, VOCABULARY } from "@/tests/support/search-entries";
import type { Query, SearchEntry, SearchPlace, SearchResult } from "./types";

const run = (entries: SearchEntry[], asked: Partial<Query> = {}, place: SearchPlace | null = null) =>
  search(buildIndex(entries, VOCABULARY), { query: query(asked), place });

const slugs = (result: SearchResult) => result.groups.flatMap((group) => group.hits.map((hit) => hit.entry.slug));
const layout = (result: SearchResult) =>
  result.groups.map((group) => [group.kind, group.hits.map((hit) => hit.entry.slug)]);
const at = (km: number, over: Parameters<typeof site>[0] = {}) => site({ ...north(km), ...over });

describe("filters", () => {
  test("all hold on one offer", () => {
    const split = entry("split", {
      sites: [site({ offers: [offer({ area: "WORK", occupations: ["holz"] }), offer({ occupations: ["tiere"] })] })],
    });
    expect(slugs(run([split], { areas: ["WORK"], occupations: ["holz"] }))).toEqual(["split"]);
    expect(slugs(run([split], { areas: ["WORK"], occupations: ["tiere"] }))).toEqual([]);
  });

  test("Kostenträger and geprüft hold on one cell", () => {
    const cells = [cell({ funder: "BA" }), cell({ funder: "DRV", checked: true })];
    const mixed = entry("mixed", { sites: [site({ offers: [offer({ cells })] })] });
    expect(slugs(run([mixed], { funders: ["DRV"], checked: true }))).toEqual(["mixed"]);
    expect(slugs(run([mixed], { funders: ["BA"], checked: true }))).toEqual([]);
    expect(slugs(run([mixed], { funders: ["BA", "DRV"], checked: true }))).toEqual(["mixed"]);
  });

  test("a lapsed proof is neither a Kostenträger nor checked", () => {
    const cells = [cell({ state: "NO_PROOF", checked: true })];
    const lapsed = entry("lapsed", { sites: [site({ offers: [offer({ cells })] })] });
    expect(run([lapsed], { checked: true }).providers).toBe(0);
    expect(run([lapsed], { funders: ["BA"] })).toMatchObject({
      providers: 0,
      unknown: [{ filter: "funder", count: 1 }],
    });
  });

  test("values of one filter are alternatives", () => {
    const entries = ["holz", "tiere", "metall"].map((key) =>
      entry(key, { sites: [site({ offers: [offer({ occupations: [key] })] })] }),
    );
    expect(slugs(run(entries, { occupations: ["holz", "tiere"] }))).toEqual(["holz", "tiere"]);
  });

  test("wheelchair and DGS hold at one site", () => {
    const two = entry("two", {
      sites: [site({ wheelchair: "FULL", signLanguage: false }), site({ wheelchair: "NONE", signLanguage: true })],
    });
    expect(run([two], { needs: ["WHEELCHAIR"] }).providers).toBe(1);
    expect(run([two], { needs: ["WHEELCHAIR", "SIGN_LANGUAGE"] }).providers).toBe(0);
  });

  test("individuell and offen_fuer_alle match every value and stand behind those that name it", () => {
    const open = entry("a-open", { sites: [site({ offers: [offer({ occupations: ["individuell"] })] })] });
    const special = entry("b-special", { sites: [site({ offers: [offer({ occupations: ["holz"] })] })] });
    expect(slugs(run([open, special], { occupations: ["holz"] }))).toEqual(["b-special", "a-open"]);
    const all = entry("all", { sites: [site({ offers: [offer({ targetGroups: ["offen_fuer_alle"] })] })] });
    expect(slugs(run([all], { targetGroups: ["autismus"] }))).toEqual(["all"]);
  });

  test.each([
    ["FREE", 1, 0],
    ["FEW", 1, 0],
    ["WAITLIST", 0, 0],
    ["NONE", 0, 0],
    ["ON_REQUEST", 0, 1],
    [null, 0, 1],
  ] as const)("places %s: %i hit, %i without an answer", (places, hits, unknown) => {
    const result = run([entry("e", { sites: [site({ offers: [offer({ places })] })] })], { freePlaces: true });
    expect([result.providers, result.unknown[0]?.count ?? 0]).toEqual([hits, unknown]);
  });
});

describe("keine Angabe", () => {
  const silent = entry("silent");
  const yes = entry("yes", { sites: [site({ wheelchair: "FULL", offers: [offer({ partTime: true })] })] });
  const no = entry("no", { sites: [site({ wheelchair: "NONE" })] });

  test("is counted, not shown", () => {
    const result = run([silent, yes, no], { needs: ["WHEELCHAIR"] });
    expect(slugs(result)).toEqual(["yes"]);
    expect(result.unknown).toEqual([{ filter: "wheelchair", count: 1 }]);
  });

  test("is shown in a group of its own on wish", () => {
    const result = run([silent, yes, no], { needs: ["WHEELCHAIR"], withUnknown: ["wheelchair"] });
    expect(layout(result)).toEqual([
      ["ALL", ["yes"]],
      ["UNKNOWN", ["silent"]],
    ]);
    expect(result).toMatchObject({ providers: 1, unknown: [{ filter: "wheelchair", count: 1 }] });
  });

  test("to two filters counts for the second only once the first is accepted", () => {
    const asked: Partial<Query> = { needs: ["WHEELCHAIR"], partTime: true };
    expect(run([silent], asked).unknown).toEqual([]);
    expect(run([silent], { ...asked, withUnknown: ["wheelchair"] }).unknown).toEqual([
      { filter: "partTime", count: 1 },
    ]);
    const both = run([silent], { ...asked, withUnknown: ["wheelchair", "partTime"] });
    expect(both.groups).toMatchObject([{ kind: "UNKNOWN", filter: "wheelchair" }]);
  });

  test("to a Kostenträger that § 63 SGB IX rules out is a no", () => {
    expect(run([silent], { funders: ["DRV"] }).unknown).toEqual([{ filter: "funder", count: 1 }]);
    expect(run([silent], { funders: ["EGH"] }).unknown).toEqual([]);
    expect(run([silent], { funders: ["DRV"], checked: true }).unknown).toEqual([]);
  });
});

describe("place", () => {
  test("groups: near, catchment, nationwide, not started", () => {
    const applying = [offer({ cells: [cell({ state: "APPLYING" })] })];
    const entries = [
      entry("applying", { sites: [at(1, { offers: applying })] }),
      entry("nationwide", { sites: [at(300, { catchment: { kind: "NATIONWIDE" } })] }),
      entry("county", { sites: [at(90, { catchment: { kind: "COUNTIES", counties: ["06611"] } })] }),
      entry("land", { sites: [at(95, { catchment: { kind: "LAND" } })] }),
      entry("circle", { sites: [at(80, { land: "NI", catchment: { kind: "RADIUS", km: 81 } })] }),
      entry("near-20", { sites: [at(20)] }),
      entry("near-10", { sites: [at(10)] }),
      entry("far", { sites: [at(80, { land: "NI", catchment: { kind: "LAND" } })] }),
    ];
    expect(layout(run(entries, {}, KASSEL))).toEqual([
      ["NEAR", ["near-10", "near-20"]],
      ["CATCHMENT", ["circle", "county", "land"]],
      ["NATIONWIDE", ["nationwide"]],
      ["NOT_STARTED", ["applying"]],
    ]);
  });

  test.each([
    [49, 0, "near"],
    [52, 0, null],
    [52, 3, "edge"],
    [54, 3, null],
  ] as const)("%i km away, uncertain by %i km: %s", (km, radius, reach) => {
    const result = run([entry("e", { sites: [at(km, { radius })] })], { radius: 50 }, KASSEL);
    expect(result.widened === null ? result.groups[0]?.hits.at(0)?.reach : null).toBe(reach);
  });

  test("the card shows the nearest matching site, then the others", () => {
    const fitting = [41, 12, 200].map((km) => at(km, { city: `${String(km)} km`, wheelchair: "FULL" }));
    const chain = entry("chain", { sites: [at(2, { wheelchair: "NONE" }), ...fitting] });
    const result = run([chain], { needs: ["WHEELCHAIR"] }, KASSEL);
    const hit = result.groups[0]?.hits.at(0);
    expect([hit?.site.city, ...(hit?.others.map((other) => other.site.city) ?? [])]).toEqual(["12 km", "41 km"]);
    expect(hit?.km).toBeCloseTo(12, 1);
    expect(result).toMatchObject({ providers: 1, sites: 2 });
  });

  test("an empty radius is widened and says so", () => {
    const entries = [
      entry("a", { sites: [at(60)] }),
      entry("b", { sites: [at(90)] }),
      entry("c", { sites: [at(300)] }),
    ];
    expect(run(entries, { radius: 25 }, KASSEL)).toMatchObject({ providers: 2, widened: { from: 25, to: 100 } });
    expect(run(entries, { radius: 100 }, KASSEL).widened).toBeNull();
    expect(run(entries.slice(2), { radius: 10 }, KASSEL).widened).toEqual({ from: 10, to: "NATIONWIDE" });
    expect(run([], { radius: 10 }, KASSEL).widened).toBeNull();
    expect(run(entries, { radius: 25, exactRadius: true }, KASSEL)).toMatchObject({ providers: 0, widened: null });
  });

  test("bundesweit is one list by distance", () => {
    const entries = [entry("far", { sites: [at(300)] }), entry("near", { sites: [at(3)] })];
    expect(layout(run(entries, { radius: "NATIONWIDE" }, KASSEL))).toEqual([["ALL", ["near", "far"]]]);
  });
});

describe("zero hits", () => {
  test("say what dropping one filter gives, best first", () => {
    const holz = offer({ occupations: ["holz"], partTime: false });
    const entries = ["a", "b"].map((slug) => entry(slug, { sites: [site({ offers: [holz] })] }));
    const partTime = entry("c", { sites: [site({ offers: [offer({ occupations: ["tiere"], partTime: true })] })] });
    const result = run([...entries, partTime], { occupations: ["holz"], partTime: true, text: "Kassel" });
    expect(result.withoutFilter).toEqual([
      { filter: "partTime", values: ["ja"], count: 2 },
      { filter: "occupation", values: ["holz"], count: 1 },
    ]);
  });

  test("say how many have no checked proof", () => {
    const result = run([entry("a", { sites: [site({ offers: [offer({ cells: [cell()] })] })] })], { checked: true });
    expect(result.withoutFilter).toEqual([{ filter: "checked", values: ["ja"], count: 1 }]);
  });
});

describe("order", () => {
  const named = (slug: string, name: string) => entry(slug, { name });
  test("is German without a place or text", () => {
    const entries = [
      named("1", "Zebra"),
      named("2", "Österreich"),
      named("3", "Otto"),
      named("4", "Ägidius"),
      named("5", "Anton"),
    ];
    expect(slugs(run(entries))).toEqual(["4", "5", "2", "3", "1"]);
    expect(slugs(run([named("b", "Gleich"), named("a", "Gleich")]))).toEqual(["a", "b"]);
  });
  test("by newest check", () => {
    const checked = (slug: string, day: string) =>
      entry(slug, { sites: [site({ offers: [offer({ cells: [cell({ checked: true, day })] })] })] });
    const entries = [entry("never"), checked("old", "2025-01-31"), checked("new", "2026-03-12")];
    expect(slugs(run(entries, { sort: "CHECKED" }))).toEqual(["new", "old", "never"]);
  });
  test("a name found stands before a text found", () => {
    const entries = [entry("a", { text: "Kaffeerösterei" }), named("b", "Kaffeerösterei Mitte")];
    expect(slugs(run(entries, { text: "kaffeerösterei" }))).toEqual(["b", "a"]);
  });
});

test("a card shows the offer that says nothing, not the one beside it that says no", () => {
  const offers = [offer({ partTime: false, area: "ENTRY" }), offer({ partTime: null, area: "WORK" })];
  const result = run([entry("a", { sites: [site({ offers })] })], { partTime: true, withUnknown: ["partTime"] });
  expect(result.groups[0]?.hits.at(0)?.offers.map(({ area }) => area)).toEqual(["WORK"]);
});

test("hits are made only for the page that is shown, and once", () => {
  const made: number[] = [];
  const { hits } = run([entry("a")]).groups[0] ?? {};
  const only = hits?.at(0);
  if (!only) throw new Error("expected a hit");
  const list = new HitList(45, (position) => {
    made.push(position);
    return only;
  });
  const page = pageOf({ groups: [{ kind: "ALL", hits: list }] }, 2);
  pageOf({ groups: [{ kind: "ALL", hits: list }] }, 2);
  expect([page.pages, made]).toEqual([3, Array.from({ length: 20 }, (_, position) => position + 20)]);
});

test("pages hold 20 hits over all groups; a page too far is the last one", () => {
  const many = Array.from({ length: 45 }, (_, i) => entry(`e${String(i).padStart(2, "0")}`, { sites: [at(i)] }));
  const nationwide = entry("n", { sites: [at(400, { catchment: { kind: "NATIONWIDE" } })] });
  const result = run([...many, nationwide], { radius: 100 }, KASSEL);
  const last = pageOf(result, 99);
  expect([pageOf(result, 1).groups[0]?.hits.length, last.page, last.pages]).toEqual([20, 3, 3]);
  expect(last.groups.map((group) => [group.kind, group.hits.length])).toEqual([
    ["NEAR", 5],
    ["NATIONWIDE", 1],
  ]);
  expect(pageOf({ groups: [] }, 1)).toEqual({ groups: [], page: 1, pages: 1 });
});
