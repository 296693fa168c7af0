import "server-only";
import { german } from "@/lib/i18n/messages";
import { write, type Context, type Written } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { findTarget } from "../queries/target";
import { approvedFields, partsOf, takenFrom } from "../rules/review";
import { markOf } from "../rules/seen";
import type { ProposalApproval } from "../schema";
import type { Part } from "../types";
import { applyFunding } from "./apply-funding";
import { applyProposal } from "./apply-proposal";
import { loadProposal } from "./load-proposal";
import { settleProposal } from "./settle-proposal";

/**
 * Takes over the chosen parts through the same commands that staff use, in one transaction with the decision. What was
 * changed meanwhile is only overwritten by a part that was chosen on sight of it.
 * @throws conflict "changed meanwhile", "gone" or "by_hand"; invalid "parts" or "note"; forbidden "partial" or "lead"
 */
export function approveProposal(ctx: Context, input: ProposalApproval): Promise<Written> {
  const explained = { ...ctx, reason: german.proposals.versionReason, onBehalf: true };
  return write<Written>(explained, async (tx, inner) => {
    const proposal = await loadProposal(ctx, tx, input);
    const target = await findTarget(tx, proposal);
    if (!target) throw new AppError("conflict", "gone");
    const parts = partsOf(proposal, target.values);
    if (markOf(parts) !== input.seen) throw new AppError("conflict", "changed meanwhile");
    const isWhole = checkChoice(parts, input);
    const taken = takenFrom(parts, input.parts);
    if (proposal.target === "FUNDING") await applyFunding(inner, tx, { proposal, taken, funders: input.funders });
    else await applyProposal(inner, tx, { proposal, target, taken });
    return settleProposal(ctx, tx, proposal, {
      state: isWhole ? "APPROVED" : "PARTLY_APPROVED",
      approved: approvedFields(parts, input.parts),
      decision: input.note,
    });
  });
}

/** Something is chosen, only what is there, and what is left out is explained. Answers whether nothing is left out. */
function checkChoice(parts: readonly Part[], { parts: chosen, note }: ProposalApproval): boolean {
  const known = parts.map(({ name }) => name);
  if (chosen.some((name) => !known.includes(name))) throw new AppError("invalid", "parts");
  const left = parts.filter(({ name, state }) => !chosen.includes(name) && state !== "DONE");
  if (left.length === parts.length) throw new AppError("invalid", "parts");
  if (left.length > 0 && !note) throw new AppError("invalid", "note");
  return left.length === 0;
}
