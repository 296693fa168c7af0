import { expect, test } from "vitest";
import { claimMethod, isReminderDue } from "./claim-method";

const onRecord = ["info@lernort.example", "kassel@lernort.example"];
const website = "https://www.lernort.example/start";

test.each([
  ["the address of the provider", "info@lernort.example", {}, "ADDRESS_ON_RECORD"],
  ["the address of a site", "kassel@lernort.example", {}, "ADDRESS_ON_RECORD"],
  ["the address of an entry with members", "info@lernort.example", { hasMembers: true }, "SAME_DOMAIN"],
  ["another address of the web site's host", "leitung@lernort.example", {}, "SAME_DOMAIN"],
  ["the host without www", "leitung@lernort.example", { website: "https://lernort.example" }, "SAME_DOMAIN"],
  ["a subdomain of the host", "leitung@gast.lernort.example", {}, "CALL_BACK"],
  ["the host is a subdomain", "leitung@lernort.example", { website: "https://lernort.example.org" }, "CALL_BACK"],
  ["a name that only ends alike", "leitung@xlernort.example", {}, "CALL_BACK"],
  ["no web site", "leitung@lernort.example", { website: null }, "CALL_BACK"],
  ["a web site nobody can read", "leitung@lernort.example", { website: "lernort" }, "CALL_BACK"],
  ["freemail", "leitung@gmx.de", { website: "https://www.gmx.de" }, "CALL_BACK"],
  ["freemail on record", "lernort@gmx.de", { onRecord: ["Lernort@gmx.de"] }, "ADDRESS_ON_RECORD"],
  ["somebody else", "leitung@anders.example", {}, "CALL_BACK"],
] as const)("%s", (_case, email, overrides, method) => {
  expect(claimMethod({ email, onRecord, website, hasMembers: false, ...overrides })).toBe(method);
});

test.each([
  [2, 0, false],
  [3, 0, true],
  [7, 1, false],
  [8, 1, true],
  [30, 2, false],
])("after %i days and %i reminders the next one is due: %s", (days, reminders, isDue) => {
  const createdAt = new Date("2026-03-01T10:00:00Z");
  expect(isReminderDue({ createdAt, reminders }, new Date(createdAt.getTime() + days * 86_400_000))).toBe(isDue);
});
