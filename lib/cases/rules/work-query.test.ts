import { expect, test } from "vitest";
import type { WorkQuery } from "../types";
import { EMPTY_WORK_QUERY, parseWorkQuery, workHref } from "./work-query";

const parse = (search: string) => parseWorkQuery(new URLSearchParams(search));

test.each<[string, Partial<WorkQuery>]>([
  ["", {}],
  ["art=zweitpruefung", { kind: "SECOND_CHECK" }],
  ["wer=meine", { whose: "MINE" }],
  ["land=he", { land: "HE" }],
  ["bereich=berufsbildung", { area: "TRAINING" }],
  ["traeger=egh", { funderKind: "EGH" }],
  ["q=M%C3%BCnchen+Mitte", { text: "München Mitte" }],
  ["seite=3", { page: 3 }],
  [
    "art=laeuft-ab&wer=frei&land=nw&bereich=arbeit&traeger=uv&q=Ahorn&seite=2",
    {
      kind: "EXPIRING",
      whose: "FREE",
      land: "NW",
      area: "WORK",
      funderKind: "UV",
      text: "Ahorn",
      page: 2,
    },
  ],
])("%s is read and written alike", (search, expected) => {
  const query = { ...EMPTY_WORK_QUERY, ...expected };
  expect(parse(search)).toEqual(query);
  expect(workHref(query)).toBe(search === "" ? "/verwaltung" : `/verwaltung?${search}`);
});

test.each(["art=constructor", "art=SECOND_CHECK", "wer=", "land=xx", "seite=-1", "seite=1.5", "seite=x", "fremd=1"])(
  "%s is as if it were not there",
  (search) => {
    expect(parse(search)).toEqual(EMPTY_WORK_QUERY);
  },
);

test("long text is cut", () => {
  expect(parse(`q=${"x".repeat(5000)}`).text).toHaveLength(100);
});

test("a sign that no text may hold is left out", () => {
  expect(parse("q=Ahorn%00").text).toBe("Ahorn");
});
