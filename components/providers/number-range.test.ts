import { expect, test } from "vitest";
import { rangeOf } from "./number-range";

test.each([
  [15, 39, "BOTH"],
  [35, 35, "EXACT"],
  [16, null, "MIN"],
  [null, 39, "MAX"],
  [null, null, null],
] as const)("from %s to %s is worded as %s", (min, max, words) => {
  expect(rangeOf({ min, max })).toBe(words);
});
