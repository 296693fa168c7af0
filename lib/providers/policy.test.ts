import { expect, test } from "vitest";
import type { Actor, StaffRole } from "@/lib/platform/actor";
import { canDeleteExamples, canEditEntry, canPublish, canReadEntries, canRemoveParts } from "./policy";

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

const withRole = (role: StaffRole): Actor => ({ kind: "staff", personId: "p", roles: [role] });

test.each([
  ["REVIEWER", { read: true, edit: true, publish: false, removeChecked: false }],
  ["LEAD", { read: true, edit: true, publish: true, removeChecked: true }],
  ["CONTENT", { read: true, edit: true, publish: false, removeChecked: false }],
  ["AUDITOR", { read: true, edit: false, publish: false, removeChecked: false }],
] as const)("%s may %o", (role, may) => {
  const actor = withRole(role);
  expect({
    read: canReadEntries(actor),
    edit: canEditEntry(actor),
    publish: canPublish(actor),
    removeChecked: canRemoveParts(actor, { decisions: 1 }),
  }).toEqual(may);
  expect(canRemoveParts(actor, { decisions: 0 })).toBe(may.edit);
});
