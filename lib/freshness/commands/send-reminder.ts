import "server-only";
import type { Context, Tx } from "@/lib/platform/context";
import { write } from "@/lib/platform/context";
import { toColumn } from "@/lib/platform/day-column";
import { ensure } from "@/lib/platform/errors";
import type { LaidMail } from "@/lib/platform/mail-layout";
import { queueMail } from "@/lib/platform/outbox";
import { listRecipients } from "@/lib/providers/queries";
import { canRemind } from "../policy";
import type { Due, Remindable } from "../types";

type Reminder = Due & {
  entry: Remindable;
  kind: "CONFIRMATION" | "PROOF";
  template: string;
  /** Of the links in the mail; without any, staff may read the mail. */
  secret: { hash: string; until: Date } | null;
  mail: LaidMail;
};

/** Writes the reminder's row and its mails in one transaction; answers whether there was anything to send. */
export function sendReminder(ctx: Context, reminder: Reminder): Promise<boolean> {
  const { entry, template, secret, mail } = reminder;
  return write<boolean>(ctx, async (tx) => {
    ensure(canRemind(ctx.actor));
    const recipients = (await isUnchanged(tx, entry)) ? await listRecipients(tx, { providerId: entry.id }) : [];
    const id = recipients.length > 0 ? await claim(tx, ctx, reminder) : null;
    if (id === null) return { value: false, audit: "unchanged" };
    const channel = secret ? "ACCOUNT" : "ENTRY";
    for (const recipient of recipients)
      await queueMail(tx, { ...mail, channel, template, recipient, providerId: entry.id });
    return { value: true, audit: { action: "reminder.send", entity: "reminder", entityId: id } };
  });
}

/** Somebody may have confirmed or hidden it since the list was read; then tomorrow decides. */
async function isUnchanged(tx: Tx, { id, version }: Remindable): Promise<boolean> {
  return (await tx.provider.count({ where: { id, version, visibility: "PUBLISHED" } })) > 0;
}

/** The unique row; null if another run was faster. */
async function claim(tx: Tx, ctx: Context, { entry, kind, dueOn, days, secret }: Reminder): Promise<string | null> {
  const [row] = await tx.reminder.createManyAndReturn({
    data: {
      createdAt: ctx.now,
      providerId: entry.id,
      kind,
      dueOn: toColumn(dueOn),
      days,
      tokenHash: secret?.hash ?? null,
      expiresAt: secret?.until ?? null,
    },
    skipDuplicates: true,
    select: { id: true },
  });
  return row?.id ?? null;
}
