import "server-only";
import { getMailTexts } from "@/lib/content/queries/mail-texts";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/outbox";
import { listRecipients } from "@/lib/providers/queries";
import { queryMail, queryText } from "../mails";
import type { ProviderQuery } from "../schema";
import { addMessage, messageAudit } from "./add-message";
import { moveCells } from "./move-cells";
import { openCase } from "./open-case";

/**
 * Asks the provider by mail, whoever leads the entry or else the address on record; the cells wait for the answer.
 * @throws conflict "no_email", or "step" for a cell that waits for its second signature
 */
export function sendQuery(ctx: Context, input: ProviderQuery): Promise<{ messageId: string }> {
  return write(ctx, async (tx, inner) => {
    const { providerId, queryCells } = input;
    const { id: caseId } = await openCase(inner, { providerId });
    const { name, _count } = await tx.provider.findUniqueOrThrow({
      where: { id: providerId },
      select: { name: true, _count: { select: { memberships: true } } },
    });
    const [first, ...others] = await listRecipients(tx, { providerId });
    if (first === undefined) throw new AppError("conflict", "no_email");
    await moveCells(inner, { providerId, cellIds: queryCells, step: "query" });
    const cells = await cellNames(tx, queryCells);
    const body = queryText(input, await getMailTexts(tx));
    const mail = { ...queryMail({ providerId, name, body, cells, hasMembers: _count.memberships > 0 }), providerId };
    const mailId = await queueMail(tx, { ...mail, channel: "ENTRY", recipient: first });
    for (const recipient of others) await queueMail(tx, { ...mail, channel: "ENTRY", recipient });
    const messageId = await addMessage(ctx, tx, { caseId, kind: "QUERY", body, cellIds: queryCells, mailId });
    await keepFreeCase(ctx, tx, caseId);
    return { value: { messageId }, audit: messageAudit("QUERY", caseId) };
  });
}

async function cellNames(tx: Tx, ids: readonly string[]) {
  const cells = await tx.recognition.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { id: "asc" },
    select: { area: true, funder: { select: { name: true } }, offer: { select: { site: { select: { city: true } } } } },
  });
  return cells.map(({ area, funder, offer }) => ({ area, funder: funder.name, city: offer.site.city }));
}

/** Whoever asks sees to a case that nobody has. */
async function keepFreeCase({ actor }: Context, tx: Tx, caseId: string): Promise<void> {
  if (actor.kind !== "staff") return;
  await tx.reviewCase.updateMany({
    where: { id: caseId, assigneeId: null },
    data: { assigneeId: actor.personId, version: { increment: 1 } },
  });
}
