import { describe, expect, test } from "vitest";
import type { Actor, StaffRole } from "@/lib/platform/actor";
import * as policy from "./policy";

const person = (...roles: StaffRole[]): Actor => ({ kind: "staff", personId: "me", roles });
const WHO: [string, Actor][] = [
  ["visitor", { kind: "visitor" }],
  ["job", { kind: "system", job: "x" }],
  ["REVIEWER", person("REVIEWER")],
  ["LEAD", person("LEAD")],
  ["CONTENT", person("CONTENT")],
  ["AUDITOR", person("AUDITOR")],
];
const free: policy.CaseSubject = { isPartial: false, assigneeId: null, standsInFor: [], isOwnSecondCheck: false };

describe.each<[string, (actor: Actor) => boolean, string[]]>([
  ["reads cases", policy.canReadCases, ["job", "REVIEWER", "LEAD", "AUDITOR"]],
  ["works on one", (actor) => policy.canWorkOn(actor, free), ["job", "REVIEWER", "LEAD"]],
  ["works on one while partial", (actor) => policy.canWorkOn(actor, { isPartial: true }), ["job"]],
  ["takes a free one", (actor) => policy.canTake(actor, free), ["REVIEWER", "LEAD"]],
  ["takes one while partial", (actor) => policy.canTake(actor, { ...free, isPartial: true }), []],
  [
    "takes the second check of the own first",
    (actor) => policy.canTake(actor, { ...free, isOwnSecondCheck: true }),
    [],
  ],
  ["takes the own", (actor) => policy.canTake(actor, { ...free, assigneeId: "me" }), []],
  ["takes another's", (actor) => policy.canTake(actor, { ...free, assigneeId: "you" }), ["LEAD"]],
  [
    "takes it as deputy",
    (actor) => policy.canTake(actor, { ...free, assigneeId: "you", standsInFor: ["you"] }),
    ["REVIEWER", "LEAD"],
  ],
  ["hands over a free one", (actor) => policy.canHandOver(actor, free), ["REVIEWER", "LEAD"]],
  ["hands over one while partial", (actor) => policy.canHandOver(actor, { ...free, isPartial: true }), []],
  ["hands over another's", (actor) => policy.canHandOver(actor, { ...free, assigneeId: "you" }), ["LEAD"]],
  ["hands over the own", (actor) => policy.canHandOver(actor, { ...free, assigneeId: "me" }), ["REVIEWER", "LEAD"]],
  ["sets the own deputy", (actor) => policy.canSetDeputy(actor, "me"), ["REVIEWER", "LEAD"]],
  ["sets another's deputy", (actor) => policy.canSetDeputy(actor, "you"), ["LEAD"]],
  ["declares to be partial", policy.canDeclarePartial, ["REVIEWER", "LEAD"]],
  ["lifts another's partiality", (actor) => policy.canLiftPartiality(actor, "you"), ["LEAD"]],
  ["lifts the own", (actor) => policy.canLiftPartiality(actor, "me"), []],
])("who %s", (_what, may, allowed) => {
  test.each(WHO)("%s", (who, actor) => {
    expect(may(actor)).toBe(allowed.includes(who));
  });
});

test("roles add up", () => {
  const both = person("AUDITOR", "REVIEWER");
  expect(policy.rightsOf(both, free)).toMatchObject({ work: true, take: true, liftPartiality: false });
});
