import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { actorId } from "@/lib/platform/actor";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { canPropose } from "../policy";
import type { Target } from "../queries/target";
import type { ProposalDraft } from "../schema";
import type { Submitted, Values } from "../types";
import { findOpen, OPEN, readDraft, type Open } from "./read-draft";

/**
 * What a provider wants changed waits beside what is approved. An open proposal about the same is replaced by a new
 * version of it; one that says nothing new takes the open one back.
 * @throws conflict "changed meanwhile" when the target is not what its author saw, invalid "payload" or "funder"
 */
export function submitProposal(ctx: Context, draft: ProposalDraft): Promise<Submitted> {
  return write<Submitted>(ctx, async (tx) => {
    ensure(canPropose(ctx.actor, draft.providerId));
    const { target, payload } = await readDraft(tx, draft);
    const open = await findOpen(tx, draft);
    const isEmpty = draft.operation === "UPDATE" && Object.keys(payload).length === 0;
    if (isEmpty && !open) return { value: { id: null, version: 0, changed: false }, audit: "unchanged" };
    const columns = isEmpty ? { state: "WITHDRAWN" as const } : columnsOf(ctx, { draft, target, payload });
    const { id, version } = await store(tx, { draft, columns, open });
    return {
      value: { id: isEmpty ? null : id, version, changed: true },
      audit: {
        action: isEmpty ? "proposal.withdraw" : "proposal.submit",
        entity: "proposal",
        entityId: id,
        version,
      },
    };
  });
}

type Said = { draft: ProposalDraft; target: Target; payload: Values };

function columnsOf(ctx: Context, { draft, target, payload }: Said) {
  const fields = draft.operation === "UPDATE" ? Object.keys(payload) : Object.keys(target.values);
  const base = Object.fromEntries(fields.map((field) => [field, target.values[field] ?? null]));
  return {
    operation: draft.operation,
    payload: payload as Prisma.InputJsonObject,
    base: base as Prisma.InputJsonObject,
    baseVersion: target.version,
    state: "SUBMITTED" as const,
    submittedBy: actorId(ctx.actor),
    submittedAt: ctx.now,
  };
}

type Columns = ReturnType<typeof columnsOf> | { state: "WITHDRAWN" };
type Storing = { draft: ProposalDraft; columns: Columns; open: Open };

/** A decision that sent it back is over; what it said stays for the next one who looks. */
async function store(tx: Tx, { draft, columns, open }: Storing): Promise<{ id: string; version: number }> {
  const { providerId, target, targetId, parentId } = draft;
  if (!open) {
    if (!("payload" in columns)) throw new AppError("not_found", "proposal");
    return tx.proposal.create({
      data: { providerId, target, targetId, parentId, approved: [], ...columns },
      select: { id: true, version: true },
    });
  }
  const { id, version } = open;
  const { count } = await tx.proposal.updateMany({
    where: { id, version, state: OPEN },
    data: { ...columns, decidedBy: null, decidedAt: null, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", "changed meanwhile");
  return { id, version: version + 1 };
}
