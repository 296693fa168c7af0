import { expect, test } from "vitest";
import { afterFailure, FAILURE_KINDS } from "@/lib/platform/outbox-retry";
import { canBeSentAgain, isSecret, toProblem } from "./rules";

test.each([
  [null, null],
  ["connection", { kind: "connection", code: null }],
  ["address 550", { kind: "address", code: 550 }],
  ["something new", { kind: "other", code: null }],
  ["", { kind: "other", code: null }],
])("%j", (lastError, problem) => {
  expect(toProblem(lastError)).toEqual(problem);
});

test.each(FAILURE_KINDS)("what the mailer writes about %s is understood", (kind) => {
  const { lastError } = afterFailure({ kind, code: 450 }, 1, new Date(0));
  expect(toProblem(lastError)).toEqual({ kind, code: 450 });
});

test.each([
  ["QUEUED", false],
  ["SENT", false],
  ["FAILED", true],
  ["BOUNCED", true],
] as const)("%s may be sent again: %s", (state, expected) => {
  expect(canBeSentAgain(state)).toBe(expected);
});

test("only account mails are secret", () => {
  expect((["ACCOUNT", "ENTRY", "LIST"] as const).filter(isSecret)).toEqual(["ACCOUNT"]);
});
