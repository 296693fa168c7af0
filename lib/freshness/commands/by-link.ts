import "server-only";
import { editOffer } from "@/lib/offers/commands";
import type { LinkActor } from "@/lib/platform/actor";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { berlinDay } from "@/lib/platform/day";
import { AppError } from "@/lib/platform/errors";
import { hashToken } from "@/lib/platform/token";
import { confirmEntry } from "@/lib/providers/commands";
import { sendReport } from "@/lib/reports/commands/send-report";
import { goneWords } from "../mails";
import type { LinkConfirmation } from "../schema";

/**
 * "Alles stimmt noch" from a mail, with free places if some are said. One transaction: a refusal leaves the link usable.
 * @throws AppError "not_found" for an unknown, used or old link, and for offers of others; "conflict" changed meanwhile
 */
export function confirmByLink(ctx: Context, { token, version, places }: LinkConfirmation): Promise<void> {
  return write(ctx, async (tx, inner) => {
    const actor = await useLink(tx, ctx, token);
    const as: Context = { ...inner, actor };
    for (const { offerId, places: status } of places) {
      const offer = await tx.offer.findFirst({
        where: { id: offerId, site: { providerId: actor.providerId } },
        select: { version: true },
      });
      if (!offer) throw new AppError("not_found", "offer");
      const patch = { places: status, placesOn: berlinDay(ctx.now) };
      await editOffer(as, { id: offerId, version: offer.version, patch });
    }
    await confirmEntry(as, { id: actor.providerId, version });
    return { value: undefined, audit: used(actor) };
  });
}

/** "Gibt es nicht mehr": a report for the staff. Nothing is hidden by itself. */
export function reportGoneByLink(ctx: Context, { token, note }: { token: string; note: string | null }): Promise<void> {
  return write(ctx, async (tx, inner) => {
    const actor = await useLink(tx, ctx, token);
    const { slug } = await tx.provider.findUniqueOrThrow({ where: { id: actor.providerId }, select: { slug: true } });
    await sendReport(
      { ...inner, actor },
      { subject: "GONE", body: goneWords({ from: "link", note }), email: null, slug },
    );
    return { value: undefined, audit: used(actor) };
  });
}

/** Uses a link up: of two presses at once only one finds it unused. */
async function useLink(tx: Tx, ctx: Context, token: string): Promise<LinkActor> {
  const [row] = await tx.reminder.updateManyAndReturn({
    where: {
      tokenHash: hashToken(token),
      usedAt: null,
      expiresAt: { gt: ctx.now },
      provider: { visibility: "PUBLISHED" },
    },
    data: { usedAt: ctx.now },
    select: { id: true, providerId: true },
  });
  if (!row) throw new AppError("not_found", "no such link");
  return { kind: "link", providerId: row.providerId, reminderId: row.id };
}

const used = ({ reminderId }: LinkActor) => ({
  action: "reminder.use",
  entity: "reminder" as const,
  entityId: reminderId,
});
