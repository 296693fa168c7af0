import { expect, test } from "vitest";
import type { Actor, StaffRole } from "@/lib/platform/actor";
import { canAnswerReport, canAnswerReports, canDeleteOldReports, canReadReport, canReadReports } from "./policy";

const staff = (...roles: StaffRole[]): Actor => ({ kind: "staff", personId: "p", roles });
const VISITOR: Actor = { kind: "visitor" };
const member: Actor = { kind: "member", personId: "m", memberships: [{ providerId: "e", role: "OWNER" }] };
const ENTRY = { hasEntry: true };
const SITE = { hasEntry: false };

test.each([
  ["a visitor", VISITOR, [false, false, false, false, false, false]],
  ["a provider", member, [false, false, false, false, false, false]],
  ["the Prüfung", staff("REVIEWER"), [true, true, true, true, true, true]],
  ["the Leitung", staff("LEAD"), [true, true, true, true, true, true]],
  ["the Redaktion", staff("CONTENT"), [true, false, true, true, false, true]],
  ["who only reads", staff("AUDITOR"), [true, true, true, false, false, false]],
])("%s: reads some, of an entry, of the site; answers some, of an entry, of the site", (_who, actor, allowed) => {
  expect([
    canReadReports(actor),
    canReadReport(actor, ENTRY),
    canReadReport(actor, SITE),
    canAnswerReports(actor),
    canAnswerReport(actor, ENTRY),
    canAnswerReport(actor, SITE),
  ]).toEqual(allowed);
  expect(canDeleteOldReports(actor)).toBe(false);
});

test("only a job deletes what is old", () => {
  expect(canDeleteOldReports({ kind: "system", job: "reports.retention" })).toBe(true);
});
