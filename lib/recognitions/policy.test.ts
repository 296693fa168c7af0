import { expect, test } from "vitest";
import type { Actor } from "@/lib/platform/actor";
import { canDecide, canDeleteFile, canRecordEvidence, canRecordStatus, canRegisterFunder, canSecond } from "./policy";

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

const person = (role: "REVIEWER" | "LEAD" | "CONTENT" | "AUDITOR", personId = "p"): Actor => ({
  kind: "staff",
  personId,
  roles: [role],
});

test.each([
  ["who added it", person("REVIEWER"), true, false],
  ["a colleague", person("REVIEWER", "q"), false, false],
  ["the lead", person("LEAD", "q"), true, true],
  ["who added it and only reads now", person("AUDITOR"), false, false],
  ["the Redaktion", person("CONTENT"), false, false],
  ["a job", first, false, false],
  ["a visitor", visitor, false, false],
] as const)("%s may delete a file before a decision rests on it, and after: %#", (_who, actor, before, after) => {
  expect(canDeleteFile(actor, { addedBy: "person:p", isDecidedOn: false })).toBe(before);
  expect(canDeleteFile(actor, { addedBy: "person:p", isDecidedOn: true })).toBe(after);
});
