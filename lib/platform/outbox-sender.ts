import "server-only";
import type { MailChannel } from "@/lib/generated/prisma/enums";
import type { Tx } from "./context";
import { db } from "./db";
import { log } from "./log";
import type { Courier } from "./mailer-courier";
import { afterFailure, failureOf, isShared } from "./outbox-retry";

/** All of one attempt; whatever a server does, the next mail has its turn. */
const SEND_MS = 60_000;
const TRANSACTION = { timeout: SEND_MS + 15_000, maxWait: 5_000 };

/** "shared": it failed for a reason that would meet the next mail, too. */
type Attempt = "none" | "sent" | "failed" | "shared";

/**
 * Sends the next mail of a channel that is due. The row stays locked until its new state is committed, so no other
 * process sends it meanwhile; one that dies gives it back. A mail goes out twice only if it dies (or loses the server's
 * answer or the database) between acceptance and commit.
 *
 * @throws when `stopping` ends it: nothing was accepted, nothing is noted
 */
export function sendNext(channel: MailChannel, courier: Courier, stopping: AbortSignal): Promise<Attempt> {
  return db.$transaction(async (tx) => {
    const mail = await claim(tx, channel);
    if (!mail) return "none";
    const attempts = mail.attempts + 1;
    try {
      await courier(mail, AbortSignal.any([stopping, AbortSignal.timeout(SEND_MS)]));
    } catch (error) {
      if (stopping.aborted) throw error;
      const failure = failureOf(error);
      const after = afterFailure(failure, attempts, new Date());
      await tx.outboxMail.update({ where: { id: mail.id }, data: { attempts, ...after } });
      log.info("mail.failed", { mailId: mail.id, attempts, state: after.state, reason: after.lastError });
      return isShared(failure) ? "shared" : "failed";
    }
    const sent = { attempts, state: "SENT", sentAt: new Date(), lastError: null } as const;
    await tx.outboxMail.update({ where: { id: mail.id }, data: sent });
    log.info("mail.sent", { mailId: mail.id, attempts, channel });
    return "sent";
  }, TRANSACTION);
}

/** Index: outbox_mail (state, next_attempt_at). */
async function claim(tx: Tx, channel: MailChannel) {
  const [due] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM outbox_mail
    WHERE state = 'QUEUED' AND channel = ${channel}::"MailChannel" AND next_attempt_at <= ${new Date()}
    ORDER BY next_attempt_at, id
    LIMIT 1
    FOR UPDATE SKIP LOCKED`;
  return due && tx.outboxMail.findUniqueOrThrow({ where: due, select: SELECT });
}

const SELECT = {
  id: true,
  createdAt: true,
  recipient: true,
  subject: true,
  text: true,
  html: true,
  attempts: true,
} as const;
