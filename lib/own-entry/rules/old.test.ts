import { expect, test } from "vitest";
import type { StaffEntry } from "@/lib/directory/types/staff-entry";
import { oldOf } from "./old";

const offer = (placesOn: string | null) => ({ id: "o", area: "WORK", places: placesOn && "FREE", placesOn });
const entry = (confirmedOn: string | null, placesOn: string | null, confirmEvery = 12) =>
  ({ confirmedOn, confirmEvery, sites: [{ city: "Suhl", offers: [offer(placesOn)] }] }) as unknown as StaffEntry;
const TODAY = "2026-06-30";

test.each([
  ["never", null, 12, { on: null }],
  ["a year ago to the day", "2025-06-30", 12, null],
  ["a year and a day ago", "2025-06-29", 12, { on: "2025-06-29" }],
  ["longer ago than the provider wants to be asked", "2026-03-29", 3, { on: "2026-03-29" }],
])("confirmed %s", (_when, on, every, expected) => {
  expect(oldOf(entry(on, null, every), TODAY).confirmation).toEqual(expected);
});

test.each([
  ["never", null, 0],
  ["90 days ago", "2026-04-01", 0],
  ["91 days ago", "2026-03-31", 1],
])("free places said %s", (_when, on, old) => {
  expect(oldOf(entry(TODAY, on), TODAY).places).toHaveLength(old);
});
