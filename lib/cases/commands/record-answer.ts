import "server-only";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { wasAsked } from "../policy";
import type { QueryAnswer } from "../schema";
import { addMessage, messageAudit } from "./add-message";
import { moveCells } from "./move-cells";
import { ensureWorkOn } from "./open-case";

/** Writes down what came back to a query; its cells go on being reviewed. @throws conflict "answered" the second time */
export function recordAnswer(ctx: Context, { messageId, answerText }: QueryAnswer): Promise<{ messageId: string }> {
  return write(ctx, async (tx, inner) => {
    const query = await tx.caseMessage.findFirst({
      where: { id: messageId, kind: "QUERY" },
      select: { id: true, caseId: true, cellIds: true, case: { select: { providerId: true } } },
    });
    if (!query) throw new AppError("not_found", "query");
    const {
      caseId,
      cellIds,
      case: { providerId },
    } = query;
    if (!wasAsked(ctx.actor, providerId)) await ensureWorkOn(ctx, tx, providerId);
    await closeQueries(inner, tx, { providerId, messageIds: [query.id] });
    const id = await addMessage(ctx, tx, { caseId, kind: "ANSWER", body: answerText, cellIds });
    return { value: { messageId: id }, audit: messageAudit("ANSWER", caseId) };
  });
}

/** Marks queries as answered and moves the cells that no other open query names. */
export async function closeQueries(
  inner: Context,
  tx: Tx,
  { providerId, messageIds }: { providerId: string; messageIds: readonly string[] },
): Promise<void> {
  const { count } = await tx.caseMessage.updateMany({
    where: { id: { in: [...messageIds] }, answeredAt: null },
    data: { answeredAt: inner.now },
  });
  if (count !== messageIds.length) throw new AppError("conflict", "answered");
  const queries = await tx.caseMessage.findMany({
    where: { kind: "QUERY", case: { providerId }, OR: [{ answeredAt: null }, { id: { in: [...messageIds] } }] },
    select: { cellIds: true, answeredAt: true },
  });
  const stillAsked = queries.flatMap(({ answeredAt, cellIds }) => (answeredAt === null ? cellIds : []));
  const asked = queries.flatMap(({ answeredAt, cellIds }) => (answeredAt === null ? [] : cellIds));
  // A cell that was deleted meanwhile needs no step.
  const there = await tx.recognition.findMany({ where: { id: { in: asked } }, select: { id: true } });
  const cellIds = there.map(({ id }) => id).filter((id) => !stillAsked.includes(id));
  await moveCells(inner, { providerId, cellIds, step: "answer" });
}
