import { expect, test } from "vitest";
import { emptyQuery, formatQuery, parseQuery } from "@/lib/search/query";
import { activeFilters, dropFilter } from "./active-filters";

const everything = parseQuery(
  new URLSearchParams(
    "q=Küche&ort=Kassel&leistung=arbeit&form=beides&berufsfeld=holz&berufsfeld=metall&zielgruppe=autismus&kostentraeger=egh" +
      "&geprueft=ja&plaetze=ja&barrierefrei=rollstuhl&barrierefrei=dgs&barrierefrei=leichte-sprache&teilzeit=ja&budget=ja" +
      "&uebergang=ja&land=he&seite=2",
  ),
  { occupations: ["holz", "metall"], targetGroups: ["autismus"] },
);

test("taking off one filter after the other leaves place and area", () => {
  const rest = activeFilters(everything).reduce(
    (query, { filter, value }) => dropFilter(query, { filter, values: [value] }),
    everything,
  );
  expect(formatQuery(rest).toString()).toBe("ort=Kassel&leistung=arbeit");
});

test("taking off one value keeps the other values of its filter", () => {
  expect(dropFilter(everything, { filter: "occupation", values: ["holz"] }).occupations).toEqual(["metall"]);
  expect(dropFilter(everything, { filter: "wheelchair", values: ["ja"] }).needs).toEqual([
    "SIGN_LANGUAGE",
    "EASY_TEXT",
  ]);
});

test("every value is one filter", () => {
  expect(activeFilters(everything)).toHaveLength(15);
  expect(activeFilters(emptyQuery())).toEqual([]);
});

test("with a filter goes the wish to see entries without an answer to it", () => {
  const query = { ...everything, withUnknown: ["occupation" as const, "wheelchair" as const] };
  expect(dropFilter(query, { filter: "occupation", values: ["holz"] }).withUnknown).toContain("occupation");
  expect(dropFilter(query, { filter: "wheelchair", values: ["ja"] }).withUnknown).toEqual(["occupation"]);
});
