import { expect, test } from "vitest";
import { isFresh } from "./fresh-session";

const now = new Date("2026-03-12T10:00:00Z");
test.each([
  ["this moment", 0, true],
  ["ten minutes ago", 600, true],
  ["a second more", 601, false],
])("signed in %s", (_when, seconds, expected) => {
  expect(isFresh(new Date(now.getTime() - seconds * 1_000), now)).toBe(expected);
});
