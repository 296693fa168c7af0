import { describe, expect, test } from "vitest";
import { SERVICE_AREAS } from "@/lib/offers/types";
import { maySupport, pathOf } from "@/lib/recognitions/rules/path";
import { FUNDER_KINDS } from "@/lib/recognitions/types";

test.each([
  ["BA", "BA"],
  ["EGH", "EGH"],
  ["DRV", "OTHER"],
  ["UV", "OTHER"],
  ["SER", "OTHER"],
  ["JUGENDHILFE", "OTHER"],
] as const)("%s goes the path %s", (funderKind, path) => {
  expect(pathOf(funderKind)).toBe(path);
});

describe("§ 63 SGB IX", () => {
  const allowed = {
    ENTRY: ["BA", "DRV", "UV", "SER"],
    TRAINING: ["BA", "DRV", "UV", "SER"],
    WORK: ["UV", "SER", "EGH", "JUGENDHILFE"],
  };
  test.each(SERVICE_AREAS)("says who may pay for %s", (area) => {
    expect(FUNDER_KINDS.filter((funderKind) => maySupport(area, funderKind))).toEqual(allowed[area]);
  });
});
