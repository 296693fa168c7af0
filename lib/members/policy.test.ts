import { expect, test } from "vitest";
import { member, staff, visitor } from "@/tests/support/actors";
import * as policy from "./policy";

const owner = member("p1", "OWNER", "one");
const editor = member("p1", "MEMBER", "two");
const stranger = member("p2", "OWNER", "three");
const job = { kind: "system", job: "members" } as const;
const people = { owner, editor, stranger, reviewer: staff(["REVIEWER"]), lead: staff(["LEAD"]), job, visitor };
const others = { content: staff(["CONTENT"]), auditor: staff(["AUDITOR"]) };
const everybody = { ...people, ...others };
type Who = keyof typeof everybody;

test.each<[string, (who: Who) => boolean, Who[]]>([
  ["manage the team", (who) => policy.canManageTeam(everybody[who], "p1"), ["owner"]],
  [
    "send the editor away",
    (who) => policy.canRemoveMember(everybody[who], { providerId: "p1", personId: "two" }),
    ["owner", "editor"],
  ],
  [
    "send the owner away",
    (who) => policy.canRemoveMember(everybody[who], { providerId: "p1", personId: "one" }),
    ["owner"],
  ],
  ["make example members", (who) => policy.canMakeExampleMembers(everybody[who]), ["job"]],
  ["invite providers", (who) => policy.canInviteProviders(everybody[who]), ["reviewer", "lead"]],
  ["decide claims", (who) => policy.canDecideClaims(everybody[who]), ["reviewer", "lead"]],
  ["read claims", (who) => policy.canReadClaims(everybody[who]), ["reviewer", "lead", "auditor"]],
])("who may %s", (_what, may, allowed) => {
  const all = Object.keys(everybody) as Who[];
  expect(all.filter(may)).toEqual(allowed);
});
