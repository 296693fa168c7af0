import { expect, test } from "vitest";
import offers from "@/lib/i18n/messages/de/offers.json";
import { FIELDS } from "../schema/columns";
import { filledCells, readRow } from "../schema/row";
import { readSpreadsheet } from "./spreadsheet";
import { writeTemplate } from "./template";

const lines = writeTemplate().split("\r\n");

/** The template filled in by hand: `row` below the headings. */
function fill(row: string) {
  const sheet = readSpreadsheet(new TextEncoder().encode([...lines.slice(0, 4), row].join("\r\n")));
  if ("reason" in sheet) throw new Error(sheet.reason);
  return sheet;
}

test("the empty template is understood and holds no row", () => {
  expect(readSpreadsheet(new TextEncoder().encode(writeTemplate()))).toEqual({ reason: "no_rows" });
});

test("every column of the template is used, below its explanations", () => {
  const sheet = fill("x");
  expect(sheet.columns.used.map(({ field }) => field)).toEqual(FIELDS);
  expect(sheet.columns.unused).toEqual([]);
  expect(sheet.rows[0]?.number).toBe(5);
});

test("the example of the template is a good row", () => {
  const sheet = fill(lines[2] ?? "");
  expect(readRow(filledCells(sheet.rows[0]?.cells ?? [], sheet.columns.used))).toHaveProperty("errors", []);
});

test("every word that the template names is understood", () => {
  const base = { name: "A", postcode: "34117", city: "Kassel", areas: "EV" };
  const words = (labels: Record<string, string>) => Object.values(labels).map((word) => word.replaceAll(",", " und"));
  for (const occupations of words(offers.occupationShort))
    expect(readRow({ ...base, occupations })).toHaveProperty("errors", []);
  for (const targetGroups of words(offers.targetGroupShort))
    expect(readRow({ ...base, targetGroups })).toHaveProperty("errors", []);
});
