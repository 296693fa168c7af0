import type { FailureKind } from "@/lib/platform/outbox-retry";

export const MAIL_STATES = ["QUEUED", "SENT", "FAILED", "BOUNCED"] as const;
export type MailState = (typeof MAIL_STATES)[number];

export const MAIL_CHANNELS = ["ACCOUNT", "ENTRY", "LIST"] as const;
export type MailChannel = (typeof MAIL_CHANNELS)[number];

/** What went wrong with the last attempt; `code` is SMTP's answer. */
export type MailProblem = { kind: FailureKind; code: number | null };

export type MailItem = {
  id: string;
  createdAt: Date;
  channel: MailChannel;
  template: string;
  recipient: string;
  /** Null for account mails: a link or code may stand in it. */
  subject: string | null;
  state: MailState;
  attempts: number;
  /** Only while it waits. */
  nextAttemptAt: Date | null;
  sentAt: Date | null;
  problem: MailProblem | null;
  /** Given up, and staff has seen to it. */
  settledAt: Date | null;
  entry: { id: string; name: string } | null;
};

/** `text` is null for account mails, like `subject`. `settled.by` is null for somebody who is gone. */
export type MailDetail = MailItem & { text: string | null; settled: { by: string | null; note: string } | null };

export type MailCounts = Record<MailState, number>;

export type MailPage = { items: MailItem[]; total: number; page: number; pages: number; counts: MailCounts };
