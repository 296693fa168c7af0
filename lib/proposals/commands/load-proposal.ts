import "server-only";
import type { Context, Tx } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { isPartial } from "@/lib/recognitions/queries/partiality";
import { canDecideProposals } from "../policy";
import type { Values } from "../types";

/**
 * Part of the commands that decide: the proposal as its caller has seen it, for those who may.
 * @throws forbidden "partial", conflict "decided" or "changed meanwhile"
 */
export async function loadProposal(ctx: Context, tx: Tx, { id, version }: { id: string; version: number }) {
  ensure(canDecideProposals(ctx.actor, { isPartial: false }));
  const row = await tx.proposal.findUnique({ where: { id } });
  if (!row) throw new AppError("not_found", "proposal");
  const partial = await isPartial(tx, ctx.actor, row.providerId);
  if (!canDecideProposals(ctx.actor, { isPartial: partial })) throw new AppError("forbidden", "partial");
  if (row.state !== "SUBMITTED") throw new AppError("conflict", "decided");
  if (row.version !== version) throw new AppError("conflict", "changed meanwhile");
  return { ...row, payload: row.payload as Values, base: row.base as Values };
}
export type OpenProposal = Awaited<ReturnType<typeof loadProposal>>;
