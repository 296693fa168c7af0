import { expect, test } from "vitest";
import type { Actor, MembershipRole, StaffRole } from "@/lib/platform/actor";
import { VISIBILITIES, type Visibility } from "./types";
import {
  canAddParts,
  canConfirm,
  canDeleteExamples,
  canEditEntry,
  canEditFields,
  canPublish,
  canReadEntries,
  canRemoveParts,
  canSubmitEntry,
  canWriteDraft,
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

const own = (visibility: Visibility) => ({ providerId: "own", visibility });

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
    removeChecked: canRemoveParts(actor, { ...own("DRAFT"), decisions: 1 }),
  }).toEqual(may);
  expect(canRemoveParts(actor, { ...own("PUBLISHED"), decisions: 0 })).toBe(may.edit);
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
    ownLight: canEditFields(actor, { ...own("PUBLISHED"), isLight: true }),
    ownClaim: canEditFields(actor, { ...own("PUBLISHED"), isLight: false }),
    otherLight: canEditFields(actor, { ...own("DRAFT"), providerId: "other", isLight: true }),
    confirmsOwn: canConfirm(actor, "own"),
    confirmsOther: canConfirm(actor, "other"),
  }).toEqual(may);
  for (const can of [canEditEntry, canPublish, canDeleteExamples, canReadEntries]) expect(can(actor)).toBe(false);
  expect(canRemoveParts(actor, { ...own("PUBLISHED"), decisions: 0 })).toBe(false);
});

test.each(VISIBILITIES)("an entry that is %s is written by its own people only as a draft", (visibility) => {
  const isDraft = visibility === "DRAFT";
  for (const role of ["OWNER", "MEMBER"] as const) {
    const actor = memberAs(role);
    expect(canWriteDraft(actor, own(visibility))).toBe(isDraft);
    expect(canEditFields(actor, { ...own(visibility), isLight: false })).toBe(isDraft);
    expect(canAddParts(actor, own(visibility))).toBe(isDraft);
    expect(canRemoveParts(actor, { ...own(visibility), decisions: 0 })).toBe(isDraft);
    expect(canRemoveParts(actor, { ...own(visibility), decisions: 1 })).toBe(false);
    expect(canSubmitEntry(actor, "own")).toBe(true);
    expect(canSubmitEntry(actor, "other")).toBe(false);
    expect(canWriteDraft(actor, { ...own(visibility), providerId: "other" })).toBe(false);
  }
  for (const actor of [visitor, withRole("LEAD"), withRole("CONTENT")]) {
    expect(canWriteDraft(actor, own(visibility))).toBe(false);
    expect(canSubmitEntry(actor, "own")).toBe(false);
  }
});

test("the link of our mail confirms its own entry and says free places, nothing else", () => {
  const actor: Actor = { kind: "link", providerId: "own", reminderId: "r" };
  const places = { ...own("PUBLISHED"), isLight: true, isPlaces: true };
  expect(canConfirm(actor, "own")).toBe(true);
  expect(canConfirm(actor, "other")).toBe(false);
  expect(canEditFields(actor, places)).toBe(true);
  expect(canEditFields(actor, { ...places, providerId: "other" })).toBe(false);
  expect(canEditFields(actor, { ...own("PUBLISHED"), isLight: true })).toBe(false);
  for (const can of [canEditEntry, canPublish, canDeleteExamples, canReadEntries]) expect(can(actor)).toBe(false);
  expect(canRemoveParts(actor, { ...own("DRAFT"), decisions: 0 })).toBe(false);
});
