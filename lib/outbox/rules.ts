import { FAILURE_KINDS } from "@/lib/platform/outbox-retry";
import type { MailChannel, MailProblem, MailState } from "./types";

/** Sent again by hand: only what nobody will send by itself any more. */
export const canBeSentAgain = (state: MailState): boolean => state === "FAILED" || state === "BOUNCED";

/** Texts of account mails hold links and codes that open accounts, so nobody but their reader sees them. */
export const isSecret = (channel: MailChannel): boolean => channel === "ACCOUNT";

/** Days that a mail is kept after it was written (domain 6.7); of account mails there is nothing to look up later. */
export const KEEP_DAYS: Readonly<Record<MailChannel, number>> = { ACCOUNT: 14, ENTRY: 90, LIST: 90 };

/** "address 550", as `lib/platform/outbox-retry.ts` writes it. */
export function toProblem(lastError: string | null): MailProblem | null {
  if (lastError === null) return null;
  const [word, code] = lastError.split(" ");
  const kind = FAILURE_KINDS.find((each) => each === word) ?? "other";
  return { kind, code: code !== undefined && /^\d{3}$/.test(code) ? Number(code) : null };
}
