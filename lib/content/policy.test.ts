import { expect, test } from "vitest";
import { STAFF_ROLES, type Actor } from "@/lib/platform/actor";
import { canEditTexts, canReadTexts } from "./policy";

const who: [string, Actor][] = [
  ...STAFF_ROLES.map((role): [string, Actor] => [role, { kind: "staff", personId: "p", roles: [role] }]),
  ["job", { kind: "system", job: "import" }],
  ["visitor", { kind: "visitor" }],
];
const allowed = (can: (actor: Actor) => boolean) => who.filter(([, actor]) => can(actor)).map(([name]) => name);

test.each([
  ["read", canReadTexts, ["LEAD", "CONTENT", "AUDITOR"]],
  ["edit", canEditTexts, ["LEAD", "CONTENT"]],
] as const)("texts: who may %s", (_what, can, names) => {
  expect(allowed(can)).toEqual(names);
});
