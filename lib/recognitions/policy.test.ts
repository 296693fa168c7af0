import { expect, test } from "vitest";
import type { Actor } from "@/lib/platform/actor";
import { canDecide, canRecordEvidence, canRecordStatus, canRegisterFunder, canSecond } from "./policy";

const visitor: Actor = { kind: "visitor" };
const first: Actor = { kind: "system", job: "first-reviewer" };
const second: Actor = { kind: "system", job: "second-reviewer" };

test.each([
  ["record a status", canRecordStatus],
  ["record evidence", canRecordEvidence],
  ["register a funder", canRegisterFunder],
  ["decide a review", canDecide],
])("a job may %s, a visitor may not", (_what, can) => {
  expect(can(first)).toBe(true);
  expect(can(visitor)).toBe(false);
});

test.each([
  ["another job", second, true],
  ["the job that signed first", first, false],
  ["a visitor", visitor, false],
] as const)("%s may sign second: %#", (_who, actor, allowed) => {
  expect(canSecond(actor, "system:first-reviewer")).toBe(allowed);
});

test("a visitor never signs second, not even under another visitor", () => {
  expect(canSecond(visitor, "visitor")).toBe(false);
});
