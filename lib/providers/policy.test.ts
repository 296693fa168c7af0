import { expect, test } from "vitest";
import type { Actor } from "@/lib/platform/actor";
import { canDeleteExamples, canEditEntry, canPublish } from "./policy";

const visitor: Actor = { kind: "visitor" };
const job: Actor = { kind: "system", job: "import" };

test.each([
  ["edit an entry", canEditEntry],
  ["publish an entry", canPublish],
  ["delete the examples", canDeleteExamples],
])("a job may %s, a visitor may not", (_what, can) => {
  expect(can(job)).toBe(true);
  expect(can(visitor)).toBe(false);
});
