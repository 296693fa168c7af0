import "server-only";
import { write, type Context, type Written } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/outbox";
import { changeVisibility } from "@/lib/providers/commands";
import { canPublish } from "@/lib/providers/policy";
import { listRecipients } from "@/lib/providers/queries";
import { isPartial } from "@/lib/recognitions/queries/partiality";
import { submitCells } from "@/lib/recognitions/commands/submit-cells";
import { decidedMail } from "../mails";
import type { EntryOutcome } from "../types/staff-entry";

type Decision = { id: string; version: number; to: EntryOutcome; note: string | null };

/**
 * The answer to an entry that its provider handed in: published, sent back or refused, with the reason by mail
 * (Art. 17 DSA). With the publication what it says about who pays comes into review.
 * @throws conflict "decided" when it was taken back or decided meanwhile; invalid "note" without the reason;
 * forbidden "partial"
 */
export function decideEntry(ctx: Context, { id, version, to, note }: Decision): Promise<Written> {
  const explained = note === null ? ctx : { ...ctx, reason: note };
  return write<Written>(explained, async (tx, inner) => {
    ensure(canPublish(ctx.actor));
    const entry = await tx.provider.findUnique({ where: { id }, select: { name: true, visibility: true } });
    if (!entry) throw new AppError("not_found");
    if (await isPartial(tx, ctx.actor, id)) throw new AppError("forbidden", "partial");
    if (entry.visibility !== "SUBMITTED") throw new AppError("conflict", "decided");
    if (to !== "PUBLISHED" && !note) throw new AppError("invalid", "note");
    const written = await changeVisibility(inner, { id, version, to });
    if (to === "PUBLISHED") {
      const cells = await tx.recognition.findMany({
        where: { offer: { site: { providerId: id } }, reviewStatus: "UNREVIEWED" },
        select: { id: true },
      });
      await submitCells(inner, { ids: cells.map((cell) => cell.id) });
    }
    const mail = decidedMail({ id, name: entry.name, to, note });
    for (const recipient of await listRecipients(tx, { providerId: id })) {
      await queueMail(tx, { ...mail, channel: "ENTRY", template: "entry.decided", recipient, providerId: id });
    }
    return { value: written, audit: "unchanged" };
  });
}
