import "server-only";
import { actorId } from "@/lib/platform/actor";
import type { Context, Tx } from "@/lib/platform/context";
import type { MessageKind } from "../types";

type Message = { caseId: string; kind: MessageKind; body: string; cellIds?: readonly string[]; mailId?: string };

/** One more step of a case; the caller names the audit entry. */
export async function addMessage(
  ctx: Context,
  tx: Tx,
  { caseId, kind, body, cellIds = [], mailId }: Message,
): Promise<string> {
  const { id } = await tx.caseMessage.create({
    data: {
      caseId,
      kind,
      body,
      author: actorId(ctx.actor),
      at: ctx.now,
      cellIds: [...cellIds],
      mailId: mailId ?? null,
    },
    select: { id: true },
  });
  return id;
}

/** Its words stay out of the audit. */
export const messageAudit = (kind: MessageKind, caseId: string) => ({
  action: `review_case.${kind.toLowerCase()}`,
  entity: "review_case" as const,
  entityId: caseId,
});
