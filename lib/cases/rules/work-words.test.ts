import { expect, test } from "vitest";
import { backTo } from "./back-to";
import { nextWord, reasonWord, waiting, workPage } from "./work-words";

const TODAY = "2026-03-12";

test.each([
  ["a query", { kind: "WAITING", day: "2026-03-01", signedBy: null }, "waitingAnswer"],
  ["the own signature", { kind: "WAITING", day: "2026-03-01", signedBy: "person:1" }, "waitingSecond"],
  ["a day ahead", { kind: "WAITING", day: "2026-03-13", signedBy: null }, "waitingUntil"],
  ["a proof", { kind: "SUBMITTED", day: "2026-03-01", signedBy: null }, "SUBMITTED"],
  ["a doubt", { kind: "REPORT", day: "2026-03-01", signedBy: null, cellId: "c" }, "REPORT"],
  ["a report", { kind: "REPORT", day: "2026-03-01", signedBy: null, cellId: null }, "reported"],
] as const)("%s is worded %s", (_what, fact, word) => {
  expect(reasonWord(fact, TODAY)).toBe(word);
});

test.each([
  ["2025-12-13", "STALE"],
  ["2025-12-12", "call"],
])("an entry old since %s: %s", (day, word) => {
  expect(nextWord({ kind: "STALE", day, signedBy: null }, TODAY)).toBe(word);
});

test.each([
  ["DUE", "2026-03-10", { words: "since", days: 2 }],
  ["DUE", "2026-03-12", { words: "since", days: 0 }],
  ["EXPIRING", "2026-03-14", { words: "until", days: 2 }],
  ["REPORT", "2026-03-14", { words: "until", days: 2 }],
  ["REPORT", "2026-03-12", { words: "until", days: 0 }],
  ["REPORT", "2026-03-10", { words: "late", days: 2 }],
] as const)("%s of %s is %j", (kind, day, expected) => {
  expect(waiting({ kind, day, cellId: null }, TODAY)).toEqual(expected);
});

test("a doubt about a cell has no deadline", () => {
  expect(waiting({ kind: "REPORT", day: "2026-03-10", cellId: "c" }, TODAY)).toEqual({ words: "since", days: 2 });
});

test("a cell leads to its review, a report to the entry's reports, everything else to the entry", () => {
  expect(workPage({ providerId: "p", cellId: "c", kind: "REPORT" })).toBe("/verwaltung/pruefung/c");
  expect(workPage({ providerId: "p", cellId: null, kind: "REPORT" })).toBe("/verwaltung/meldungen?eintrag=p");
  expect(workPage({ providerId: "p", cellId: null, kind: "CLAIM" })).toBe("/verwaltung/ansprueche?eintrag=p");
  expect(workPage({ providerId: "p", cellId: null, kind: "PROPOSAL" })).toBe("/verwaltung/aenderungen?eintrag=p");
  expect(workPage({ providerId: "p", cellId: null, kind: "STALE" })).toBe("/verwaltung/eintraege/p");
});

test.each([
  ["/verwaltung", "/verwaltung?gespeichert=notiz"],
  ["/verwaltung?art=frei&gespeichert=antwort", "/verwaltung?art=frei&gespeichert=notiz"],
])("from %s the way leads back to %s", (path, expected) => {
  expect(backTo(path, "notiz")).toBe(expected);
});
