import { describe, expect, test } from "vitest";
import { offerDraft, offerPatch } from "./schema";

const accepts = (fields: object) => offerDraft.safeParse({ area: "WORK", ...fields }).success;

describe("a draft of an offer", () => {
  test("needs its area, nothing else, and sets no defaults", () => {
    expect(offerDraft.parse({ area: "TRAINING" })).toEqual({ area: "TRAINING" });
    expect(offerDraft.safeParse({}).success).toBe(false);
  });

  test.each([
    ["area", "SCHOOL", false],
    ["setting", "ONLY_OWN", true],
    ["setting", "SOMEWHERE", false],
    ["occupations", ["holz", "individuell"], true],
    ["occupations", ["raumfahrt"], false],
    ["targetGroups", ["offen_fuer_alle"], true],
    ["targetGroups", ["alle"], false],
    ["minAge", 14, true],
    ["minAge", 13, false],
    ["maxAge", 100, false],
    ["weeklyHoursMin", 17.5, true],
    ["weeklyHoursMax", 49, false],
    ["staffRatio", "1 : 4", true],
    ["staffRatio", "1:4,5", true],
    ["staffRatio", "4", false],
    ["staffRatio", "2:4", false],
    ["placeCount", 0, true],
    ["placeCount", -1, false],
    ["placeCount", 2.5, false],
    ["places", "UNKNOWN", false],
    ["placesOn", "2026-02-30", false],
    ["waitingMonths", 121, false],
    ["exampleJobs", ["Regale bauen", "Gras mähen", "Post austragen"], true],
    ["exampleJobs", ["1", "2", "3", "4"], false],
    ["exampleJobs", [" "], false],
    ["description", "x".repeat(1501), false],
  ])("with %s %j: %s", (field, value, valid) => {
    expect(accepts({ [field]: value })).toBe(valid);
  });
});

test("a patch cannot make another offer of it, and leaves what it does not name", () => {
  expect(offerPatch.parse({ area: "WORK", siteId: "x", partTime: null })).toEqual({ partTime: null });
  expect(offerPatch.parse({})).toEqual({});
});
