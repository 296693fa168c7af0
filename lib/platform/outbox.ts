import "server-only";
import type { Tx } from "./context";

/** ACCOUNT: sign-in and security; ENTRY: about one entry; LIST: to many. Each has its own way out, so none delays another. */
type MailChannel = "ACCOUNT" | "ENTRY" | "LIST";

export type Mail = {
  channel: MailChannel;
  /** Which text it is: "review.query". */
  template: string;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  providerId?: string;
};

/** What `lib/platform/mailer.ts` listens to. */
export const OUTBOX_CHANNEL = "outbox";

/** Writes a mail in the business transaction: sent if that commits, never if not. Returns its id. */
export async function queueMail(tx: Tx, { providerId, ...mail }: Mail): Promise<string> {
  const { id } = await tx.outboxMail.create({
    data: { ...mail, providerId: providerId ?? null },
    select: { id: true },
  });
  await wakeMailer(tx);
  return id;
}

/** Something is due now. Postgres delivers it at commit, to the mailers of all processes. */
export async function wakeMailer(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${OUTBOX_CHANNEL}, '')`;
}
