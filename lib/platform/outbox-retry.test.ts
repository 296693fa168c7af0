import { describe, expect, test } from "vitest";
import { afterFailure, failureOf, isShared, MAX_ATTEMPTS, type FailureKind } from "./outbox-retry";

const NOW = new Date("2026-03-12T10:00:00Z");
const smtp = (fields: object) => Object.assign(new Error("550 no such user someone@example.org"), fields);

describe("what nodemailer throws", () => {
  test.each<[string, object, FailureKind, number | undefined]>([
    ["nobody listens", { code: "ESOCKET", command: "CONN" }, "connection", undefined],
    ["no such host", { code: "EDNS", command: "CONN" }, "connection", undefined],
    ["cut in the middle", { code: "ECONNECTION", command: "CONN" }, "connection", undefined],
    ["closes at once with 421", { code: "EPROTOCOL", responseCode: 421, command: "CONN" }, "connection", 421],
    ["silence", { code: "ETIMEDOUT", command: "CONN" }, "timeout", undefined],
    ["over our own limit", { code: "EABORT" }, "timeout", undefined],
    ["no encryption", { code: "ETLS", command: "STARTTLS" }, "encryption", undefined],
    ["wrong password", { code: "EAUTH", responseCode: 535, command: "AUTH PLAIN" }, "login", 535],
    ["sender refused", { code: "EENVELOPE", responseCode: 550, command: "MAIL FROM" }, "sender", 550],
    ["sender refused for now", { code: "EENVELOPE", responseCode: 451, command: "MAIL FROM" }, "delayed", 451],
    ["greylisted", { code: "EENVELOPE", responseCode: 450, command: "RCPT TO" }, "delayed", 450],
    [
      "no such mailbox",
      { code: "EENVELOPE", responseCode: 550, command: "RCPT TO", response: "550 5.1.1 no" },
      "address",
      550,
    ],
    [
      "no such mailbox, in short",
      { code: "EENVELOPE", responseCode: 550, command: "RCPT TO", response: "550 no" },
      "address",
      550,
    ],
    [
      "relaying denied",
      { code: "EENVELOPE", responseCode: 554, command: "RCPT TO", response: "554 5.7.1 no" },
      "policy",
      554,
    ],
    ["not an address at all", { code: "EENVELOPE", command: "API" }, "address", undefined],
    ["queue is full", { code: "EMESSAGE", responseCode: 452, command: "DATA" }, "delayed", 452],
    ["taken for spam", { code: "EMESSAGE", responseCode: 554, command: "DATA" }, "content", 554],
    ["a bug of ours", {}, "other", undefined],
  ])("%s", (_case, fields, kind, code) => {
    expect(failureOf(smtp(fields))).toEqual(code === undefined ? { kind } : { kind, code });
  });

  test("something that is no error", () => {
    expect(failureOf("550")).toEqual({ kind: "other" });
  });
});

describe("what happens next", () => {
  test.each([
    [1, 10],
    [2, 30],
    [3, 60],
    [4, 300],
    [6, 1_800],
    [MAX_ATTEMPTS - 1, 86_400],
  ])("attempt %i failed: wait %i s", (attempts, seconds) => {
    expect(afterFailure({ kind: "delayed", code: 451 }, attempts, NOW)).toEqual({
      state: "QUEUED",
      nextAttemptAt: new Date(NOW.getTime() + seconds * 1_000),
      lastError: "delayed 451",
    });
  });

  test("a server that is down is tried for more than two days, then staff sees it", () => {
    let at = NOW;
    for (let attempts = 1; attempts < MAX_ATTEMPTS; attempts += 1) {
      const next = afterFailure({ kind: "connection" }, attempts, at);
      expect(next.state).toBe("QUEUED");
      at = next.nextAttemptAt;
    }
    expect(at.getTime() - NOW.getTime()).toBeGreaterThan(2 * 24 * 3_600_000);
    expect(afterFailure({ kind: "connection" }, MAX_ATTEMPTS, at)).toMatchObject({
      state: "FAILED",
      lastError: "connection",
    });
  });

  test.each([
    ["address", "BOUNCED"],
    ["content", "FAILED"],
  ] as const)("%s is final at once", (kind, state) => {
    expect(afterFailure({ kind, code: 550 }, 1, NOW).state).toBe(state);
  });

  test("nothing that names a person is kept", () => {
    const error = smtp({
      code: "EENVELOPE",
      responseCode: 550,
      command: "RCPT TO",
      response: "550 someone@example.org",
    });
    expect(afterFailure(failureOf(error), 1, NOW).lastError).toBe("address 550");
  });
});

test.each([
  ["connection", true],
  ["timeout", true],
  ["login", true],
  ["sender", true],
  ["address", false],
  ["policy", false],
  ["delayed", false],
  ["content", false],
] as const)("%s would meet the next mail as well: %s", (kind, expected) => {
  expect(isShared({ kind })).toBe(expected);
});
