import { expect, test } from "vitest";
import type { Actor, MembershipRole, StaffRole } from "@/lib/platform/actor";
import { canEditPictures, canPreviewPictures } from "./policy";

const staff = (role: StaffRole): Actor => ({ kind: "staff", personId: "p", roles: [role] });
const member = (providerId: string, role: MembershipRole): Actor => ({
  kind: "member",
  personId: "m",
  memberships: [{ providerId, role }],
});

test.each<[string, Actor, boolean, boolean]>([
  ["a visitor", { kind: "visitor" }, false, false],
  ["a job", { kind: "system", job: "example" }, true, true],
  ["the Leitung of the entry", member("own", "OWNER"), true, true],
  ["the Redaktion of the entry", member("own", "MEMBER"), true, true],
  ["the Leitung of another entry", member("other", "OWNER"), false, false],
  ["REVIEWER", staff("REVIEWER"), true, true],
  ["LEAD", staff("LEAD"), true, true],
  ["CONTENT", staff("CONTENT"), true, true],
  ["AUDITOR", staff("AUDITOR"), false, true],
])("%s: edits, sees what is not public", (_who, actor, edits, sees) => {
  expect(canEditPictures(actor, "own")).toBe(edits);
  expect(canPreviewPictures(actor, "own")).toBe(sees);
});
