import { expect, test } from "vitest";
import { areaNames } from "./area-names";

test.each([
  [["ENTRY", "TRAINING"], ["VOCATIONAL"]],
  [
    ["ENTRY", "TRAINING", "WORK"],
    ["VOCATIONAL", "WORK"],
  ],
  [["ENTRY"], ["ENTRY"]],
  [
    ["TRAINING", "WORK", "WORK"],
    ["TRAINING", "WORK"],
  ],
  [[], []],
] as const)("%j is called %j", (areas, names) => {
  expect(areaNames(areas)).toEqual(names);
});
