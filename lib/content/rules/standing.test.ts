import { expect, test } from "vitest";
import { hashOf, standingOf, type VersionFacts } from "./standing";

const VERSION: VersionFacts = {
  number: 3,
  changedOn: "2026-12-01",
  keeper: "LEAD",
  reviewOn: "2027-06-01",
  sourceHash: hashOf("alt"),
  check: null,
};
const CHECK = { group: "Prüfgruppe Kassel (Beispiel)", day: "2026-12-02" };
const easy = { key: "help", locale: "de-simple" } as const;
const sources = { id: easy, version: VERSION, german: "alt", builtInGerman: "alt", today: "2026-12-03" };

test("nobody has changed it: what the software says of its texts", () => {
  expect(standingOf({ ...sources, id: { key: "help", locale: "de" }, version: null })).toEqual({
    number: 0,
    changedOn: "2026-11-22",
    keeper: "CONTENT",
    reviewOn: "2027-05-22",
    isReviewDue: false,
    isTranslationOld: false,
    easy: null,
  });
});

test.each([
  ["a built-in translation of the built-in text", null, "alt", false],
  ["a built-in translation after German changed", null, "neu", true],
  ["a translation compared with today's text", VERSION, "alt", false],
  ["a translation compared with an older text", VERSION, "neu", true],
])("%s", (_what, version, german, isOld) => {
  expect(standingOf({ ...sources, version, german }).isTranslationOld).toBe(isOld);
});

test.each([
  ["never checked", null, "alt", "UNCHECKED"],
  ["checked", CHECK, "alt", "CHECKED"],
  ["checked before the German text changed", CHECK, "neu", "STALE"],
] as const)("Leichte Sprache: %s", (_what, check, german, state) => {
  expect(standingOf({ ...sources, version: { ...VERSION, check }, german }).easy).toEqual({ state, check });
});

test.each([
  ["2027-05-31", false],
  ["2027-06-01", true],
])("on %s the review is due: %s", (today, isDue) => {
  expect(standingOf({ ...sources, today }).isReviewDue).toBe(isDue);
});
