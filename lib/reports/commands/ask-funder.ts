import "server-only";
import { actorId } from "@/lib/platform/actor";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { env } from "@/lib/platform/env";
import { AppError, ensure } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/outbox";
import { newToken } from "@/lib/platform/token";
import { isPartial } from "@/lib/recognitions/queries/partiality";
import { funderMail } from "../mails";
import { canAskFunder } from "../policy";
import { linkEnds } from "../rules/funder-links";
import type { FunderQuestion } from "../schema";

/**
 * Asks one Leistungsträger about cells of one provider, by a link that can be used once. Only its hash is kept.
 * @throws conflict "one_funder"; forbidden "partial"
 */
export function askFunder(
  ctx: Context,
  { providerId, cells: cellIds, email }: FunderQuestion,
): Promise<{ id: string; token: string }> {
  return write(ctx, async (tx) => {
    ensure(canAskFunder(ctx.actor));
    const provider = await tx.provider.findUnique({ where: { id: providerId }, select: { name: true } });
    if (!provider) throw new AppError("not_found", "provider");
    const { funderId, funder, cells } = await loadCells(tx, { providerId, cellIds });
    if (await isPartial(tx, ctx.actor, providerId)) throw new AppError("forbidden", "partial");
    const { token, hash } = newToken();
    const expiresAt = linkEnds(ctx.now);
    const { id } = await tx.funderRequest.create({
      data: {
        createdAt: ctx.now,
        providerId,
        funderId,
        cellIds: cells.map((cell) => cell.id),
        email,
        tokenHash: hash,
        askedBy: actorId(ctx.actor),
        expiresAt,
      },
      select: { id: true },
    });
    const address = new URL(`/bestaetigen?token=${token}`, env().PUBLIC_URL).href;
    const mail = funderMail({ name: provider.name, funder, cells, address, until: expiresAt });
    // A link that answers in somebody's name: nobody reads it in the outbox.
    await queueMail(tx, { ...mail, channel: "ACCOUNT", recipient: email, providerId });
    return {
      value: { id, token },
      audit: { action: "funder_request.ask", entity: "funder_request", entityId: id },
    };
  });
}

async function loadCells(tx: Tx, { providerId, cellIds }: { providerId: string; cellIds: readonly string[] }) {
  const rows = await tx.recognition.findMany({
    where: { id: { in: [...cellIds] }, offer: { site: { providerId } } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      area: true,
      funderId: true,
      funder: { select: { name: true } },
      offer: { select: { site: { select: { city: true } } } },
    },
  });
  const [first] = rows;
  if (!first || rows.length !== new Set(cellIds).size) throw new AppError("not_found", "a cell of another provider");
  if (rows.some(({ funderId }) => funderId !== first.funderId)) throw new AppError("conflict", "one_funder");
  return {
    funderId: first.funderId,
    funder: first.funder.name,
    cells: rows.map(({ id, area, offer }) => ({ id, area, city: offer.site.city })),
  };
}
