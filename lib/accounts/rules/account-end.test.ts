import { expect, test } from "vitest";
import { endsOn, stepOf } from "./account-end";

const at = (day: string) => new Date(`${day}T10:00:00Z`);

test.each([
  ["the day after", "2026-01-15", null, "2026-01-16", null],
  ["31 days before the end", "2026-01-15", null, "2026-06-14", null],
  ["30 days before the end", "2026-01-15", null, "2026-06-15", "WARN"],
  ["long after, because no night ran", "2026-01-15", null, "2027-01-15", "WARN"],
  ["warned, a day before the end", "2026-01-15", "2026-06-15", "2026-07-14", null],
  ["warned, at the end", "2026-01-15", "2026-06-15", "2026-07-15", "DELETE"],
  ["warned late, 29 days after", "2026-01-15", "2027-01-15", "2027-02-13", null],
  ["warned late, 30 days after", "2026-01-15", "2027-01-15", "2027-02-14", "DELETE"],
  ["came back and left again after a warning", "2026-07-01", "2026-06-15", "2026-07-15", null],
  ["at a month's end", "2026-08-31", null, "2027-01-29", "WARN"],
])("%s", (_when, ended, warned, today, expected) => {
  expect(stepOf({ endedAt: at(ended), warnedAt: warned === null ? null : at(warned) }, at(today))).toBe(expected);
});

test("the warning names the day", () => {
  expect(endsOn({ endedAt: at("2026-01-15"), warnedAt: null }, at("2026-06-15"))).toBe("2026-07-15");
  expect(endsOn({ endedAt: at("2026-01-15"), warnedAt: null }, at("2027-01-15"))).toBe("2027-02-14");
});
