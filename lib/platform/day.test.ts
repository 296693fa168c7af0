import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, berlinDay, daysBetween, earliest } from "@/lib/platform/day";

const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const span = fc.integer({ min: -20_000, max: 20_000 });

describe("the day in Berlin", () => {
  test.each([
    ["one second before midnight in winter", "2026-01-14T22:59:59Z", "2026-01-14"],
    ["midnight in winter", "2026-01-14T23:00:00Z", "2026-01-15"],
    ["one second before midnight in summer", "2026-07-14T21:59:59Z", "2026-07-14"],
    ["midnight in summer", "2026-07-14T22:00:00Z", "2026-07-15"],
    ["the night when clocks go forward, before", "2026-03-28T23:00:00Z", "2026-03-29"],
    ["the day when clocks go forward, its last second", "2026-03-29T21:59:59Z", "2026-03-29"],
    ["the day after clocks went forward", "2026-03-29T22:00:00Z", "2026-03-30"],
    ["the day when clocks go back, its first second", "2026-10-24T22:00:00Z", "2026-10-25"],
    ["the day when clocks go back, its 25th hour", "2026-10-25T22:59:59Z", "2026-10-25"],
    ["the day after clocks went back", "2026-10-25T23:00:00Z", "2026-10-26"],
    ["New Year's Eve", "2026-12-31T23:00:00Z", "2027-01-01"],
  ])("%s: %s is %s", (_when, moment, expected) => {
    expect(berlinDay(new Date(moment))).toBe(expected);
  });
});

describe("adding", () => {
  test.each([
    ["2026-03-28", 1, "2026-03-29"],
    ["2026-03-29", 1, "2026-03-30"],
    ["2026-10-25", 1, "2026-10-26"],
    ["2028-02-28", 1, "2028-02-29"],
    ["2026-03-01", -60, "2025-12-31"],
    ["2026-12-31", 0, "2026-12-31"],
  ])("%s and %i days is %s", (from, days, expected) => {
    expect(addDays(from, days)).toBe(expected);
  });

  test.each([
    ["2026-03-12", 12, "2027-03-12"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-08-31", 1, "2026-09-30"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
  ])("%s and %i months is %s", (from, months, expected) => {
    expect(addMonths(from, months)).toBe(expected);
  });

  test("no day is an error", () => {
    expect(() => addDays("soon", 1)).toThrow(RangeError);
    expect(() => addMonths("2026-02-31x", 1)).toThrow(RangeError);
  });

  test("days between undoes adding days", () => {
    fc.assert(fc.property(day, span, (from, days) => daysBetween({ from, to: addDays(from, days) }) === days));
  });

  test("a year is 365 or 366 days", () => {
    fc.assert(
      fc.property(day, (from) => {
        expect([365, 366]).toContain(daysBetween({ from, to: addMonths(from, 12) }));
      }),
    );
  });
});

test("the earliest day ignores unknown ones", () => {
  expect(earliest([null, "2026-03-12", "2025-12-31"])).toBe("2025-12-31");
  expect(earliest([null])).toBeNull();
  expect(earliest([])).toBeNull();
});
