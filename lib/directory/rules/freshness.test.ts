import { describe, expect, test } from "vitest";
import { currentPlaces, freshness } from "./freshness";

describe("an entry confirmed on 12 March 2026", () => {
  test.each([
    ["2026-03-12", null, false],
    ["2027-03-11", null, false],
    ["2027-03-12", 12, false],
    ["2027-04-11", 12, false],
    ["2027-04-12", 13, false],
    ["2027-09-11", 17, false],
    ["2027-09-12", 18, true],
    ["2030-01-01", 45, true],
  ])("is on %s %s months old, hidden: %s", (today, staleMonths, hidden) => {
    expect(freshness({ confirmedOn: "2026-03-12", createdOn: "2020-01-01" }, today)).toEqual({ staleMonths, hidden });
  });
});

test("an entry that was never confirmed counts from its own first day", () => {
  expect(freshness({ confirmedOn: null, createdOn: "2026-03-12" }, "2027-03-12")).toEqual({
    staleMonths: 12,
    hidden: false,
  });
});

test("an entry confirmed on 29 February is a year old on 28 February", () => {
  expect(freshness({ confirmedOn: "2028-02-29", createdOn: "2020-01-01" }, "2029-02-27").staleMonths).toBeNull();
  expect(freshness({ confirmedOn: "2028-02-29", createdOn: "2020-01-01" }, "2029-02-28").staleMonths).toBe(12);
});

test("a confirmation that lies ahead is fresh", () => {
  expect(freshness({ confirmedOn: "2027-01-01", createdOn: "2020-01-01" }, "2026-03-12")).toEqual({
    staleMonths: null,
    hidden: false,
  });
});

test.each([
  ["FREE", "2026-01-01", "2026-04-01", "FREE", false],
  ["FREE", "2026-01-01", "2026-04-02", null, true],
  [null, null, "2026-04-02", null, false],
] as const)("places %s of %s are on %s: %s", (places, placesOn, today, current, placesExpired) => {
  expect(currentPlaces({ places, placesOn }, today)).toEqual({ places: current, placesExpired });
});
