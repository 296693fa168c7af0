import { expect, test } from "vitest";
import { invitationState, isProviderReminderDue } from "./outreach";

const settledAt = new Date("2026-03-01");
test.each([
  ["nobody asked", { isAccepted: false, last: null }, "NONE"],
  ["a mail that waits", { isAccepted: false, last: { settledAt: null, mail: "QUEUED" } }, "OPEN"],
  ["a mail that went out", { isAccepted: false, last: { settledAt: null, mail: "SENT" } }, "SENT"],
  ["a mail that is deleted by now", { isAccepted: false, last: { settledAt: null, mail: null } }, "SENT"],
  ["a mail that came back", { isAccepted: false, last: { settledAt: null, mail: "BOUNCED" } }, "FAILED"],
  ["a call after a mail that came back", { isAccepted: false, last: { settledAt, mail: "FAILED" } }, "PHONE"],
  ["somebody who came", { isAccepted: true, last: { settledAt, mail: "SENT" } }, "ACCEPTED"],
] as const)("%s", (_case, asked, state) => expect(invitationState(asked)).toBe(state));

test.each([
  [13, 0, false],
  [14, 0, true],
  [29, 1, false],
  [30, 1, true],
  [60, 2, false],
])("after %i days and %i reminders the next one is due: %s", (days, reminders, isDue) => {
  const createdAt = new Date("2026-03-01T10:00:00Z");
  expect(isProviderReminderDue({ createdAt, reminders }, new Date(createdAt.getTime() + days * 86_400_000))).toBe(
    isDue,
  );
});
