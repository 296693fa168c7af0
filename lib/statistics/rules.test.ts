import { describe, expect, test } from "vitest";
import { lastMonths, toNumbers } from "./rules";
import { SUBJECTS, TABLE_NAMES, type Tally } from "./types";

const NOTHING = { entries: [], cells: [], reviews: [] };
const table = (name: string, tallies: Partial<Record<string, Tally[]>>) =>
  toNumbers({ ...NOTHING, ...tallies }, "2026-03-12").tables.find((each) => each.name === name);

test.each([
  ["2026-03-12", "2025-04", "2026-03"],
  ["2026-01-31", "2025-02", "2026-01"],
  ["2026-12-01", "2026-01", "2026-12"],
])("the last twelve months on %s", (today, first, last) => {
  const months = lastMonths(today);
  expect([months.length, months[0], months.at(-1)]).toEqual([12, first, last]);
});

describe("tables", () => {
  test("each name begins with what it counts", () => {
    expect(TABLE_NAMES.filter((name) => !SUBJECTS.some((subject) => name.startsWith(subject)))).toEqual([]);
  });

  test("every value has a row, also where nothing was counted", () => {
    const lands = table("entriesByLand", {});
    expect(lands?.rows).toHaveLength(16);
    expect(lands?.rows.every(({ total }) => total === 0)).toBe(true);
    expect(table("cellsByStatus", {})?.rows).toHaveLength(12);
  });

  test("a figure stands where both of its values meet, and in the sum", () => {
    const cells = [
      { status: "GRANTED", funderKind: "EGH", count: 7 },
      { status: "GRANTED", funderKind: "BA", count: 5 },
      { status: "GRANTED", area: "WORK", count: 99 },
    ];
    const row = table("cellsByStatus", { cells })?.rows.find(({ key }) => key === "GRANTED");
    expect(row).toMatchObject({ counts: { EGH: 7, BA: 5, DRV: 0 }, total: 12 });
    expect(row).not.toHaveProperty("medianDays");
  });

  test("what has no value gets a row of its own, if there is any", () => {
    const entries = [{ land: "NONE", visibility: "DRAFT", count: 3 }];
    expect(table("entriesByLand", { entries })?.rows.at(-1)).toMatchObject({ key: "NONE", total: 3 });
  });

  test("days belong to the row, not to one result", () => {
    const reviews = [
      { month: "2026-03", count: 3, medianDays: 4.5 },
      { month: "2026-03", result: "CONFIRMED", count: 3, medianDays: 1 },
      { month: "2024-01", result: "CONFIRMED", count: 8, medianDays: 9 },
    ];
    const rows = table("reviewsByMonth", { reviews })?.rows ?? [];
    expect(rows.at(-1)).toMatchObject({ key: "2026-03", total: 3, medianDays: 4.5 });
    expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(3);
    expect(rows[0]?.medianDays).toBeNull();
  });

  test("totals are counted by nothing", () => {
    const { totals } = toNumbers(
      { entries: [{ count: 4 }], cells: [{ count: 9, status: null }], reviews: [] },
      "2026-03-12",
    );
    expect(totals).toEqual({ entries: 4, cells: 9, reviews: 0 });
  });
});
