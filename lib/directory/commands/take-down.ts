import "server-only";
import { write, type Context, type Tx, type Written } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/outbox";
import { changeVisibility } from "@/lib/providers/commands";
import { listRecipients } from "@/lib/providers/queries";
import { isPartial } from "@/lib/recognitions/queries/partiality";
import { takenDownMail, type TakenDown } from "../mails";
import type { BlockGround } from "../schema/forms";

type TakeDown = { id: string; version: number; to: TakenDown["to"]; ground: BlockGround | null; tell: boolean };

/**
 * Takes an entry from the public and tells the provider why (Art. 17 DSA), in one transaction: always whoever keeps it
 * right, the address on record if wanted.
 * @throws conflict "no_email" when the provider should be told and has no address; forbidden "partial"
 */
export function takeDown(ctx: Context, { id, version, to, ground, tell }: TakeDown): Promise<Written> {
  return write<Written>(ctx, async (tx, inner) => {
    if (to === "BLOCKED" && !ground) throw new AppError("invalid", "ground");
    if (await isPartial(tx, ctx.actor, id)) throw new AppError("forbidden", "partial");
    const written = await changeVisibility(inner, { id, version, to });
    const keepers = await tx.membership.count({ where: { providerId: id, person: { disabledAt: null } } });
    if (tell || keepers > 0) await tellProvider(tx, { id, to, reason: ctx.reason ?? "", ground });
    return { value: written, audit: "unchanged" };
  });
}

type Told = Pick<TakenDown, "to" | "reason" | "ground"> & { id: string };

async function tellProvider(tx: Tx, { id, ...why }: Told): Promise<void> {
  const recipients = await listRecipients(tx, { providerId: id });
  if (recipients.length === 0) throw new AppError("conflict", "no_email");
  const { name } = await tx.provider.findUniqueOrThrow({ where: { id }, select: { name: true } });
  const mail = takenDownMail({ name, ...why });
  for (const recipient of recipients) {
    await queueMail(tx, { ...mail, channel: "ENTRY", template: "entry.taken_down", recipient, providerId: id });
  }
}
