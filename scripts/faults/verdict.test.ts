import { expect, test } from "vitest";
import { verdictOf } from "./verdict";

test.each([
  ["acknowledged", { any: 2, parts: 2 }, "there"],
  ["acknowledged", { any: 0, parts: 0 }, "lost"],
  ["acknowledged", { any: 2, parts: 1 }, "lost"],
  ["acknowledged", { any: 1, parts: 0 }, "lost"],
  ["acknowledged", { any: 4, parts: 4 }, "doubled"],
  ["unanswered", { any: 2, parts: 2 }, "there"],
  ["unanswered", { any: 0, parts: 0 }, "absent"],
  ["unanswered", { any: 1, parts: 1 }, "half"],
  ["unanswered", { any: 1, parts: 0 }, "half"],
  ["unanswered", { any: 3, parts: 3 }, "doubled"],
  ["refused", { any: 0, parts: 0 }, "absent"],
  ["refused", { any: 2, parts: 2 }, "refused but there"],
] as const)("a write of two parts, %s, of which %o is found: %s", (fate, found, verdict) => {
  expect(verdictOf({ fate, parts: 2 }, found)).toBe(verdict);
});
