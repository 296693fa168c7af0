/** What went wrong with an attempt, in kinds that staff can act on. */
export const FAILURE_KINDS = [
  /** No mail server answers there, or it broke off. */
  "connection",
  "timeout",
  "encryption",
  /** User name or password of the operator. */
  "login",
  /** The server does not want our sender address. */
  "sender",
  /** The server takes nothing from us for this address: a rule of its own, not a missing mailbox. */
  "policy",
  /** "Later, please": greylisting, a full queue. */
  "delayed",
  /** The mailbox does not exist or is closed. */
  "address",
  /** The server read the mail and refused it. */
  "content",
  "other",
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];
type Failure = { kind: FailureKind; /** SMTP's answer. */ code?: number };

type AfterFailure = { state: "QUEUED" | "FAILED" | "BOUNCED"; nextAttemptAt: Date; lastError: string };

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Wait after the first, second, … attempt: quick at first for sign-ins, two days in all for a server that is down. */
const WAITS = [
  10 * SECOND,
  30 * SECOND,
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  8 * HOUR,
  12 * HOUR,
  24 * HOUR,
] as const;
export const MAX_ATTEMPTS = WAITS.length + 1;

/** @param attempts how many were made, this one included */
export function afterFailure(failure: Failure, attempts: number, now: Date): AfterFailure {
  const lastError = failure.code === undefined ? failure.kind : `${failure.kind} ${failure.code}`;
  if (failure.kind === "address") return { state: "BOUNCED", nextAttemptAt: now, lastError };
  const wait = WAITS[attempts - 1];
  if (failure.kind === "content" || wait === undefined) return { state: "FAILED", nextAttemptAt: now, lastError };
  return { state: "QUEUED", nextAttemptAt: new Date(now.getTime() + wait), lastError };
}

/** It would meet the next mail as well, so trying that at once is of no use. */
const SHARED: readonly FailureKind[] = ["connection", "timeout", "encryption", "login", "sender", "other"];
export const isShared = (failure: Failure): boolean => SHARED.includes(failure.kind);

const KIND_OF_CODE: Record<string, FailureKind> = {
  ETIMEDOUT: "timeout",
  EABORT: "timeout",
  ECONNECTION: "connection",
  ESOCKET: "connection",
  EDNS: "connection",
  EPROTOCOL: "connection",
  ETLS: "encryption",
  EREQUIRETLS: "encryption",
  EAUTH: "login",
  ENOAUTH: "login",
};

/** What nodemailer throws; its message may quote addresses and is never kept. */
export function failureOf(error: unknown): Failure {
  const { code, responseCode, command, response } = fieldsOf(error);
  const kind = (code !== undefined && KIND_OF_CODE[code]) || kindOfAnswer({ code, responseCode, command, response });
  return responseCode === undefined ? { kind } : { kind, code: responseCode };
}

type SmtpFields = {
  code: string | undefined;
  responseCode: number | undefined;
  command: string | undefined;
  response: string | undefined;
};

function kindOfAnswer({ code, responseCode, command, response }: SmtpFields): FailureKind {
  // Nodemailer itself finds that no mail can be sent to what stands in the address.
  if (responseCode === undefined) return code === "EENVELOPE" ? "address" : "other";
  if (responseCode < 500) return "delayed";
  if (command === "MAIL FROM") return "sender";
  // RFC 3463: 5.7 is about rules ("relay access denied"), which the operator can change.
  if (command === "RCPT TO") return /^\d{3}[ -]5\.7\./.test(response ?? "") ? "policy" : "address";
  return command === "DATA" ? "content" : "other";
}

function fieldsOf(error: unknown): SmtpFields {
  const given = new Map<string, unknown>(error instanceof Error ? Object.entries(error) : []);
  const code = given.get("responseCode");
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  return {
    code: text(given.get("code")),
    responseCode: typeof code === "number" ? code : undefined,
    command: text(given.get("command")),
    response: text(given.get("response")),
  };
}
