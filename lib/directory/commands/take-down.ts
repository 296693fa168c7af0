import "server-only";
import { write, type Context, type Written } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/outbox";
import { changeVisibility } from "@/lib/providers/commands";
import { takenDownMail, type TakenDown } from "../mails";
import type { BlockGround } from "../schema/forms";

type TakeDown = { id: string; version: number; to: TakenDown["to"]; ground: BlockGround | null; tell: boolean };

/**
 * Takes an entry from the public and, if wanted, tells the provider why (Art. 17 DSA), in one transaction.
 * @throws conflict "no_email" when the provider should be told and has no address
 */
export function takeDown(ctx: Context, { id, version, to, ground, tell }: TakeDown): Promise<Written> {
  return write<Written>(ctx, async (tx, inner) => {
    if (to === "BLOCKED" && !ground) throw new AppError("invalid", "ground");
    const written = await changeVisibility(inner, { id, version, to });
    if (tell) {
      const { name, email } = await tx.provider.findUniqueOrThrow({
        where: { id },
        select: { name: true, email: true },
      });
      if (!email) throw new AppError("conflict", "no_email");
      const mail = takenDownMail({ name, to, reason: ctx.reason ?? "", ground });
      await queueMail(tx, {
        ...mail,
        channel: "ENTRY",
        template: "entry.taken_down",
        recipient: email,
        providerId: id,
      });
    }
    return { value: written, audit: "unchanged" };
  });
}
