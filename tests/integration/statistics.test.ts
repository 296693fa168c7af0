import { parse } from "csv-parse/sync";
import { createTranslator } from "use-intl/core";
import { beforeAll, describe, expect, test } from "vitest";
import { valueName } from "@/components/numbers/value-name";
import { german } from "@/lib/i18n/messages";
import { numbersToCsv } from "@/lib/statistics/formats/csv";
import { getNumbers } from "@/lib/statistics/queries";
import { TABLE_NAMES, type Numbers, type TableName } from "@/lib/statistics/types";
import { NOW, staffScope } from "../support/actors";
import { makeConfirmedCell, makeEntry, makeFunder, makeOffer, makeProvider, makeSite } from "../support/factories";
import { queriesOf } from "../support/query-count";
import { query } from "../support/raw-sql";

const reader = staffScope(["CONTENT"]);
let numbers: Numbers;

/** The figures of a row that are not zero. */
const counts = (name: TableName, key: string) => {
  const row = numbers.tables.find((table) => table.name === name)?.rows.find((each) => each.key === key);
  return Object.fromEntries(Object.entries(row?.counts ?? {}).filter(([, count]) => count > 0));
};

beforeAll(async () => {
  // Hessen, a cell without check; confirmed on 2026-03-01.
  await makeEntry();
  // Two sites in two Länder, one with a confirmed cell; confirmed long ago.
  const { id: providerId } = await makeProvider({ confirmedOn: "2025-03-12" });
  await makeSite(providerId, { postcode: "37073", city: "Göttingen" });
  const { id: siteId } = await makeSite(providerId);
  const { id: offerId } = await makeOffer(siteId, { area: "WORK" });
  const { id: funderId } = await makeFunder("EGH", "egh:other");
  const { id } = await makeConfirmedCell({ providerId, offerId, funderId });
  // Nothing yet.
  await makeProvider({ confirmedOn: null });
  await query("UPDATE review_decision SET decided_at = decided_at + interval '3 days' WHERE recognition_id = $1", [id]);
  numbers = await getNumbers(reader, NOW);
});

test("three queries, however much there is", async () => {
  expect(await queriesOf(() => getNumbers(reader, NOW))).toBe(3);
});

test.each([[[]]])("nobody without a role: %j", async (roles) => {
  await expect(getNumbers(staffScope(roles), NOW)).rejects.toMatchObject({ code: "forbidden" });
});

describe("entries", () => {
  test("each once in all", () => {
    expect(numbers.totals).toEqual({ entries: 3, cells: 2, reviews: 1 });
  });

  test("by age: the limit is twelve months to the day", () => {
    expect(counts("entriesByAge", "FRESH")).toEqual({ PUBLISHED: 1 });
    expect(counts("entriesByAge", "STALE")).toEqual({ DRAFT: 1 });
    expect(counts("entriesByAge", "NEVER")).toEqual({ DRAFT: 1 });
  });

  test("once in every Land that they have", () => {
    expect(counts("entriesByLand", "HE")).toEqual({ PUBLISHED: 1, DRAFT: 1 });
    expect(counts("entriesByLand", "NI")).toEqual({ DRAFT: 1 });
    expect(counts("entriesByLand", "NONE")).toEqual({ DRAFT: 1 });
  });

  test("by area and funder", () => {
    expect(counts("entriesByArea", "WORK")).toEqual({ DRAFT: 1 });
    expect(counts("entriesByArea", "NONE")).toEqual({ DRAFT: 2 });
    expect(counts("entriesByFunderKind", "BA")).toEqual({ PUBLISHED: 1 });
  });
});

test("cells by what is said and what is proven", () => {
  expect(counts("cellsByStatus", "GRANTED")).toEqual({ BA: 1, EGH: 1 });
  expect(counts("cellsByReview", "CONFIRMED")).toEqual({ EGH: 1 });
  expect(counts("cellsByReviewAndArea", "UNREVIEWED")).toEqual({ TRAINING: 1 });
  expect(counts("cellsByLand", "HE")).toEqual({ TRAINING: 1, WORK: 1 });
});

test("decisions by month, with the days that they took", () => {
  expect(counts("reviewsByMonth", "2026-03")).toEqual({ CONFIRMED: 1 });
  const march = numbers.tables.find(({ name }) => name === "reviewsByMonth")?.rows.at(-1);
  expect(march).toMatchObject({ key: "2026-03", total: 1, medianDays: 3 });
  expect(counts("reviewsByFunderKind", "EGH")).toEqual({ CONFIRMED: 1 });
});

test("as CSV: every figure once, in words", () => {
  const t = createTranslator({ locale: "de", messages: german });
  const csv = numbersToCsv(numbers.tables, {
    caption: (name) => t(`numbers.table.${name}`),
    value: (dimension, key) => valueName(t, dimension, key),
    heads: ["Tabelle", "Zeile", "Spalte", "Wert"],
    medianDays: "Tage",
  });
  const rows: Record<string, string>[] = parse(csv, { bom: true, delimiter: ";", columns: true });
  const figures = numbers.tables.reduce((sum, { rows: each, columns }) => sum + each.length * columns.length, 0);
  expect(rows.filter(({ Spalte }) => Spalte !== "Tage")).toHaveLength(figures);
  expect(new Set(rows.map(({ Tabelle }) => Tabelle)).size).toBe(TABLE_NAMES.length);
  expect(
    rows.find(({ Tabelle, Zeile }) => Tabelle === t("numbers.table.entriesByLand") && Zeile === "ohne Standort"),
  ).toMatchObject({ Spalte: "Entwurf", Wert: "1" });
  expect(rows.find(({ Zeile, Spalte }) => Zeile === "März 2026" && Spalte === "Tage")?.["Wert"]).toBe("3,0");
  expect(csv).not.toMatch(/numbers\.|undefined|NaN/);
});
