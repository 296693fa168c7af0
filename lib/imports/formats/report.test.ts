import { expect, test } from "vitest";
import type { Prepared } from "../rules/prepare";
import { CELL_ERRORS, type CellError } from "../types";
import { FIELDS } from "../schema/columns";
import { describeError, describeFindings, describeOutcome } from "./report";

const error: CellError = { row: 7, field: "postcode", column: "PLZ", value: "341", code: "postcode", params: {} };

test("a bad cell is named by row, column and value, with reason and expectation", () => {
  expect(describeError(error)).toBe(
    "Zeile 7, Spalte „PLZ“: „341“. Das ist keine deutsche Postleitzahl. Erwartet: fünf Ziffern, zum Beispiel 34117.",
  );
});

test("an empty cell is called empty, a long one is cut", () => {
  expect(describeError({ ...error, value: "", code: "required" })).toContain("Spalte „PLZ“: leer. Diese Angabe fehlt");
  expect(describeError({ ...error, value: "x".repeat(90) })).toContain(`„${"x".repeat(60)}…“`);
});

test("the law is the reason where the law is the reason", () => {
  const params = { funder: "Bundesagentur für Arbeit", area: "WORK" };
  expect(describeError({ ...error, field: "funder", code: "funder_area", params })).toContain(
    "Bundesagentur für Arbeit zahlt den Arbeitsbereich nicht, § 63 SGB IX. Dafür zuständig sind Eingliederungshilfe",
  );
});

// A missing word or parameter shows as the key of the catalogue.
test.each(CELL_ERRORS)("there are words for %s", (code) => {
  const params = { word: "w", city: "c", meant: "m", funder: "f", area: "WORK", words: "x", from: "y" };
  expect(describeError({ ...error, code, params })).not.toMatch(/error\.|badCell/);
});

test.each(FIELDS)("there is an expectation for %s", (field) => {
  expect(describeError({ ...error, field })).not.toContain("expected.");
});

const nothing = { created: 0, changed: 0, unchanged: 0 };
const counts = { providers: nothing, sites: nothing, offers: nothing, recognitions: nothing };
const prepared: Prepared = {
  plan: { entries: [], newFunders: [] },
  errors: [],
  notes: [],
  duplicates: [],
  counts,
  badRows: [],
};

test("nothing found is nothing said", () => {
  expect(describeFindings(prepared)).toEqual([]);
});

test("many rows of one note are cut", () => {
  const rows = Array.from({ length: 20 }, (_, i) => i + 2);
  expect(describeFindings({ ...prepared, notes: [{ code: "no_cell", rows, params: {} }] }).flat()[1]).toMatch(
    /^ {2}Zeilen 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 und 8 weitere: Ohne Leistungsträger/,
  );
});

test("an unchanged directory is said to be so, new drafts wait for --publish", () => {
  const draft = { rows: [], stored: null, fields: { name: "A" }, changes: null, sites: [] };
  const created = { ...counts, providers: { ...nothing, created: 1 } };
  expect(describeOutcome(prepared, null)).toEqual([
    "Das Verzeichnis war schon auf diesem Stand. Es ist nichts geändert.",
  ]);
  const lines = describeOutcome({ ...prepared, counts: created, plan: { entries: [draft], newFunders: [] } }, null);
  expect(lines.join("\n")).toContain("1 Eintrag ist Entwurf");
  expect(lines.join("\n")).toContain("A: kann so nicht veröffentlicht werden");
});
