import "server-only";
import type { Context, Tx } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { recordStatus } from "@/lib/recognitions/commands/record-status";
import { submitCells } from "@/lib/recognitions/commands/submit-cells";
import { FUNDER_KINDS, type FunderKind } from "@/lib/recognitions/types";
import { toClaim } from "../rules/fields";
import { stepsTo } from "../rules/funding";
import type { FundingClaim, ProposalApproval } from "../schema";
import type { Values } from "../types";
import type { OpenProposal } from "./load-proposal";

type Funders = ProposalApproval["funders"];
type Step = { proposal: OpenProposal; taken: Values; funders: Funders };

/** Part of the approval: answers about who pays become claims that wait for their review; four eyes stay there. */
export async function applyFunding(ctx: Context, tx: Tx, { proposal, taken, funders }: Step): Promise<void> {
  const offerId = proposal.targetId ?? "";
  for (const kind of FUNDER_KINDS) {
    if (!(kind in taken)) continue;
    const claim = toClaim(taken[kind]);
    const funderId = claim.funderId ?? funders[kind] ?? null;
    const id = await applyClaim(ctx, tx, { offerId, kind, claim: { ...claim, funderId } });
    if (id) await submitCells(ctx, { ids: [id] });
  }
}

type Claimed = { offerId: string; kind: FunderKind; claim: FundingClaim };

/** Answers the cell, null where the answer makes none. */
export async function applyClaim(ctx: Context, tx: Tx, { offerId, kind, claim }: Claimed): Promise<string | null> {
  const { answer, funderId, progressReleased } = claim;
  if (funderId === null) {
    if (answer === null || answer === "NO") return null;
    throw new AppError("invalid", "funder");
  }
  await ensureKind(tx, { funderId, kind });
  const before = await tx.recognition.findUnique({ where: { offerId_funderId: { offerId, funderId } } });
  const steps = stepsTo(kind, { from: before?.status ?? null, answer });
  if (!steps) throw new AppError("conflict", "by_hand");
  const isReleased = before !== null && before.progressReleased !== progressReleased;
  const records = steps.length === 0 && isReleased && answer === "IN_PROCEDURE" ? [before.status] : steps;
  let id = null;
  for (const status of records) {
    ({ id } = await recordStatus(ctx, { offerId, funderId, status, progressReleased, ...groundOf(ctx) }));
  }
  return steps.length === 0 ? null : id;
}

const groundOf = ({ reason }: Context) => (reason === undefined ? {} : { ground: reason });

async function ensureKind(tx: Tx, { funderId, kind }: { funderId: string; kind: FunderKind }): Promise<void> {
  const funder = await tx.funder.findUnique({ where: { id: funderId }, select: { kind: true } });
  if (funder?.kind !== kind) throw new AppError("invalid", "funder");
}
