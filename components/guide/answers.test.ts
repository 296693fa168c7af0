import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatQuery, parseQuery } from "@/lib/search/query";
import {
  type Answers,
  fieldsTo,
  GOALS,
  paramsOf,
  parseGuide,
  QUESTIONS,
  searchFields,
  without,
  WISHES,
} from "./answers";

const NONE: Answers = { place: "", goal: null, wishes: [] };
const ALL: Answers = { place: "Kassel", goal: "lernen", wishes: ["company", "wheelchair", "signLanguage"] };

const anyAnswers = fc.record<Answers>({
  place: fc.string({ maxLength: 30 }).map((text) => text.trim()),
  goal: fc.option(fc.constantFrom(...GOALS)),
  wishes: fc.subarray([...WISHES]),
});

describe("the address of the guide", () => {
  test("keeps every answer and the question", () => {
    fc.assert(
      fc.property(fc.constantFrom(...QUESTIONS), anyAnswers, (question, answers) => {
        expect(parseGuide(paramsOf(fieldsTo(question, answers)))).toEqual({ question, answers });
      }),
    );
  });

  test.each(["", "schritt=0", "schritt=4", "schritt=zwei&ziel=fliegen&plaetze=vielleicht"])(
    "begins anew when it makes no sense: %s",
    (query) => {
      expect(parseGuide(new URLSearchParams(query))).toEqual({ question: "place", answers: NONE });
    },
  );
});

describe("the search that the guide leads to", () => {
  test.each([
    [NONE, ""],
    [{ ...NONE, place: "Kassel" }, "ort=Kassel"],
    [{ ...NONE, goal: "herausfinden" }, "leistung=berufsbildung"],
    [{ ...NONE, goal: "arbeiten" }, "leistung=arbeit"],
    [ALL, "ort=Kassel&leistung=berufsbildung&form=nur-in-betrieben&barrierefrei=rollstuhl&barrierefrei=dgs"],
  ] as const)("%j asks for %s", (answers, query) => {
    expect(paramsOf(searchFields({ ...answers, wishes: [...answers.wishes] })).toString()).toBe(query);
  });

  test("loses nothing that was answered", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const asked = paramsOf(searchFields(answers));
        const understood = formatQuery(parseQuery(asked, { occupations: [], targetGroups: [] }));
        expect([...understood.keys()].toSorted()).toEqual([...asked.keys()].toSorted());
      }),
    );
  });
});

test.each([
  ["place", { ...ALL, place: "" }],
  ["goal", { ...ALL, goal: null }],
  ["wishes", { ...ALL, wishes: [] }],
] as const)("skipping %s takes back that answer only", (question, rest) => {
  expect(without(question, ALL)).toEqual(rest);
});
