import { expect, test } from "vitest";
import type { Actor, StaffRole } from "@/lib/platform/actor";
import {
  canMakeExamplePeople,
  canMakeFirstLink,
  canManageAccounts,
  canReadAccounts,
  ownsAccount,
  ownsSecondFactor,
} from "./policy";

const staff = (...roles: StaffRole[]): Actor => ({ kind: "staff", personId: "p1", roles });
const visitor: Actor = { kind: "visitor" };
const job: Actor = { kind: "system", job: "start" };

test.each([
  ["a visitor", visitor, [false, false, false, false, false]],
  ["a job", job, [true, true, true, true, false]],
  ["Prüfung", staff("REVIEWER"), [false, false, false, false, true]],
  ["Leitung", staff("LEAD"), [true, true, false, false, true]],
  ["Redaktion", staff("CONTENT"), [false, false, false, false, true]],
  ["only reading", staff("AUDITOR"), [false, true, false, false, true]],
  ["Prüfung and only reading", staff("REVIEWER", "AUDITOR"), [false, true, false, false, true]],
  ["staff without a role", staff(), [false, false, false, false, true]],
] as const)("%s: manages, reads, makes examples, makes the first link, own account", (_who, actor, expected) => {
  expect([
    canManageAccounts(actor),
    canReadAccounts(actor),
    canMakeExamplePeople(actor),
    canMakeFirstLink(actor),
    ownsAccount(actor, "p1"),
  ]).toEqual(expected);
  expect(ownsAccount(actor, "p2")).toBe(false);
});

test("a member has an account and no second factor", () => {
  const actor = { kind: "member", personId: "p1", memberships: [] } as const;
  expect([ownsAccount(actor, "p1"), ownsAccount(actor, "p2"), ownsSecondFactor(actor, "p1")]).toEqual([
    true,
    false,
    false,
  ]);
});
