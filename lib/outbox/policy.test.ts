import { expect, test } from "vitest";
import { STAFF_ROLES, type Actor } from "@/lib/platform/actor";
import { canDeleteOldMails, canReadMails, canSendMailAgain, canSettleMail } from "./policy";

const who: [string, Actor][] = [
  ...STAFF_ROLES.map((role): [string, Actor] => [role, { kind: "staff", personId: "p", roles: [role] }]),
  ["job", { kind: "system", job: "outbox.retention" }],
  ["visitor", { kind: "visitor" }],
];
const allowed = (can: (actor: Actor) => boolean) => who.filter(([, actor]) => can(actor)).map(([name]) => name);

test.each([
  ["read", canReadMails, ["REVIEWER", "LEAD", "AUDITOR"]],
  ["send again", canSendMailAgain, ["REVIEWER", "LEAD"]],
  ["settle", canSettleMail, ["REVIEWER", "LEAD"]],
  ["delete old ones", canDeleteOldMails, ["job"]],
] as const)("mails: who may %s", (_what, can, names) => {
  expect(allowed(can)).toEqual(names);
});
