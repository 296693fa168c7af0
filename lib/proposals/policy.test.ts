import { expect, test } from "vitest";
import type { Actor } from "@/lib/platform/actor";
import { canDecideProposals, canPropose, canReadProposals } from "./policy";

const staff = (...roles: ("REVIEWER" | "LEAD" | "CONTENT" | "AUDITOR")[]): Actor => ({
  kind: "staff",
  personId: "p",
  roles,
});
const member = (providerId: string): Actor => ({
  kind: "member",
  personId: "p",
  memberships: [{ providerId, role: "MEMBER" }],
});

test.each<[string, Actor, [boolean, boolean, boolean, boolean]]>([
  ["visitor", { kind: "visitor" }, [false, false, false, false]],
  ["job", { kind: "system", job: "x" }, [false, true, false, false]],
  ["its provider", member("a"), [true, false, false, false]],
  ["another provider", member("b"), [false, false, false, false]],
  ["REVIEWER", staff("REVIEWER"), [false, true, true, false]],
  ["LEAD", staff("LEAD"), [false, true, true, false]],
  ["CONTENT", staff("CONTENT"), [false, false, false, false]],
  ["AUDITOR", staff("AUDITOR"), [false, true, false, false]],
])("%s proposes, reads, decides, decides though partial: %j", (_who, actor, expected) => {
  expect([
    canPropose(actor, "a"),
    canReadProposals(actor),
    canDecideProposals(actor, { isPartial: false }),
    canDecideProposals(actor, { isPartial: true }),
  ]).toEqual(expected);
});
