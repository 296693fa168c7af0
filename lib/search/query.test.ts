import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatQuery, parseQuery, QUERY_PARAMETERS } from "./query";
import { VOCABULARY } from "@/tests/support/search-entries";

const parse = (url: string) => parseQuery(new URLSearchParams(url), VOCABULARY);
const canonical = (url: string) => formatQuery(parse(url)).toString();

test.each([
  ["leistung=berufsbildung", { areas: ["VOCATIONAL"] }],
  ["leistung=arbeit&leistung=berufsbildung&leistung=arbeit", { areas: ["VOCATIONAL", "WORK"] }],
  ["form=nur-in-betrieben&form=beides", { settings: ["ONLY_COMPANY", "MIXED"] }],
  ["berufsfeld=holz&berufsfeld=zauberei", { occupations: ["holz"] }],
  ["zielgruppe=autismus", { targetGroups: ["autismus"] }],
  ["kostentraeger=egh&kostentraeger=ba", { funders: ["BA", "EGH"] }],
  ["geprueft=ja&plaetze=ja&teilzeit=ja", { checked: true, freePlaces: true, partTime: true }],
  ["geprueft=nein&plaetze=1", { checked: false, freePlaces: false }],
  ["budget=ja&uebergang=ja", { personalBudget: true, workBudget: true }],
  ["barrierefrei=dgs&barrierefrei=rollstuhl", { needs: ["WHEELCHAIR", "SIGN_LANGUAGE"] }],
  ["land=he&land=xx", { lands: ["HE"] }],
  ["ort=%20Bad%20%20Hersfeld%09", { place: "Bad Hersfeld", radius: 50 }],
  ["ort=Kassel&umkreis=25", { radius: 25 }],
  ["ort=Kassel&umkreis=bundesweit", { radius: "NATIONWIDE" }],
  ["ort=Kassel&umkreis=7", { radius: 50 }],
  ["ort=Kassel&umkreis=nur-25", { radius: 25, exactRadius: true }],
  ["ort=Kassel&umkreis=nur-bundesweit", { radius: "NATIONWIDE", exactRadius: false }],
  ["ohne-angabe=rollstuhl&ohne-angabe=form", { withUnknown: ["setting", "wheelchair"] }],
  ["sortierung=pruefung&seite=3", { sort: "CHECKED", page: 3 }],
  ["sortierung=bezahlung&seite=-1", { sort: "DISTANCE", page: 1 }],
  ["seite=1e9", { page: 1 }],
  ["leistung=constructor&sortierung=__proto__", { areas: [], sort: "DISTANCE" }],
])("%s", (url, expected) => {
  expect(parse(url)).toMatchObject(expected);
});

test("long texts are cut", () => {
  expect(parse(`q=${"ä".repeat(500)}`).text).toHaveLength(100);
  expect(parse(`ort=${"x".repeat(500)}`).place).toHaveLength(80);
});

test.each([
  ["", ""],
  ["umkreis=50&sortierung=entfernung&seite=1&q=", ""],
  ["utm_source=x&leistung=arbeit&leistung=berufsbildung", "leistung=arbeit&leistung=berufsbildung"],
  ["seite=2&berufsfeld=tiere&berufsfeld=holz&q=Hof", "q=Hof&berufsfeld=holz&berufsfeld=tiere&seite=2"],
  ["ohne-angabe=ja", "ohne-angabe=ja"],
])("the canonical form of '%s' is '%s'", (url, expected) => {
  expect(canonical(url)).toBe(expected);
});

describe("any parameters", () => {
  const values =
    "ja 25 bundesweit ba egh arbeit berufsbildung holz autismus he name 3 rollstuhl form beides Kassel".split(" ");
  const anyPairs = fc.array(
    fc.tuple(
      fc.oneof(fc.constantFrom(...QUERY_PARAMETERS), fc.string()),
      fc.oneof(fc.constantFrom(...values), fc.string({ unit: "binary" }), fc.string({ maxLength: 200 })),
    ),
  );

  test("give a query that survives its own address", () => {
    fc.assert(
      fc.property(anyPairs, (pairs) => {
        const query = parseQuery(new URLSearchParams(pairs), VOCABULARY);
        const address = formatQuery(query).toString();
        const again = parse(address);
        expect(again).toEqual(query);
        expect(formatQuery(again).toString()).toBe(address);
      }),
      { numRuns: 500 },
    );
  });
});
