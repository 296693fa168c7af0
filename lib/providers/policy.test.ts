import { expect, test } from "vitest";
import type { Actor, MembershipRole, StaffRole } from "@/lib/platform/actor";
import {
  canConfirm,
  canDeleteExamples,
  canEditEntry,
  canEditFields,
  canPublish,
  canReadEntries,
  canRemoveParts,
} from "./policy";

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

const memberAs = (role: MembershipRole): Actor => ({
  kind: "member",
  personId: "p",
  memberships: [{ providerId: "own", role }],
});

test.each([
  ["OWNER", { ownLight: true, ownClaim: false, otherLight: false, confirmsOwn: true, confirmsOther: false }],
  ["MEMBER", { ownLight: true, ownClaim: false, otherLight: false, confirmsOwn: false, confirmsOther: false }],
] as const)("%s of a provider may %o", (role, may) => {
  const actor = memberAs(role);
  expect({
    ownLight: canEditFields(actor, { providerId: "own", isLight: true }),
    ownClaim: canEditFields(actor, { providerId: "own", isLight: false }),
    otherLight: canEditFields(actor, { providerId: "other", isLight: true }),
    confirmsOwn: canConfirm(actor, "own"),
    confirmsOther: canConfirm(actor, "other"),
  }).toEqual(may);
  for (const can of [canEditEntry, canPublish, canDeleteExamples, canReadEntries]) expect(can(actor)).toBe(false);
  expect(canRemoveParts(actor, { decisions: 0 })).toBe(false);
});
