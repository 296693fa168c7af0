import "server-only";
import { actorId } from "@/lib/platform/actor";
import { write, type Context } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { wakeMailer } from "@/lib/platform/outbox";
import { canDeleteOldMails, canSendMailAgain, canSettleMail } from "./policy";
import { canBeSentAgain, KEEP_DAYS } from "./rules";
import { MAIL_CHANNELS } from "./types";

/** Gives a mail that was given up all its attempts anew. */
export function sendMailAgain(ctx: Context, { id }: { id: string }): Promise<void> {
  return write(ctx, async (tx) => {
    ensure(canSendMailAgain(ctx.actor));
    const mail = await tx.outboxMail.findUnique({ where: { id }, select: { state: true } });
    if (!mail) throw new AppError("not_found", "outbox_mail");
    if (!canBeSentAgain(mail.state)) throw new AppError("conflict", "not_given_up");
    const { count } = await tx.outboxMail.updateMany({
      where: { id, state: mail.state },
      data: {
        state: "QUEUED",
        attempts: 0,
        nextAttemptAt: ctx.now,
        settledAt: null,
        settledBy: null,
        settledNote: null,
      },
    });
    if (count === 0) throw new AppError("conflict", "not_given_up");
    await wakeMailer(tx);
    return { value: undefined, audit: { action: "outbox_mail.send_again", entity: "outbox_mail", entityId: id } };
  });
}

/** Somebody has found another way to the reader, or the mail is not needed any more: it is no work from now on. */
export function settleMail(ctx: Context, { id, settledNote }: { id: string; settledNote: string }): Promise<void> {
  return write(ctx, async (tx) => {
    ensure(canSettleMail(ctx.actor));
    const mail = await tx.outboxMail.findUnique({ where: { id }, select: { id: true } });
    if (!mail) throw new AppError("not_found", "outbox_mail");
    const { count } = await tx.outboxMail.updateMany({
      where: { id, state: { in: ["FAILED", "BOUNCED"] }, settledAt: null },
      data: { settledAt: ctx.now, settledBy: actorId(ctx.actor), settledNote },
    });
    if (count === 0) throw new AppError("conflict", "not_open");
    return { value: undefined, audit: { action: "outbox_mail.settle", entity: "outbox_mail", entityId: id } };
  });
}

/** Retention: what is past its time goes, unless it still waits to be sent. Answers how many went. */
export function deleteOldMails(ctx: Context): Promise<number> {
  return write(ctx, async (tx) => {
    ensure(canDeleteOldMails(ctx.actor));
    const { count } = await tx.outboxMail.deleteMany({
      where: {
        state: { not: "QUEUED" },
        OR: MAIL_CHANNELS.map((channel) => ({ channel, createdAt: { lt: daysBefore(ctx.now, KEEP_DAYS[channel]) } })),
      },
    });
    if (count === 0) return { value: 0, audit: "unchanged" };
    return { value: count, audit: { action: "outbox_mail.delete_old", entity: "outbox_mail", entityId: "old" } };
  });
}

const daysBefore = (moment: Date, days: number) => new Date(moment.getTime() - days * 86_400_000);
