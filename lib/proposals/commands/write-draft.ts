import "server-only";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { canWriteDraft } from "@/lib/providers/policy";
import { dropClaim } from "@/lib/recognitions/commands/drop-claim";
import { FUNDER_KINDS, type FunderKind } from "@/lib/recognitions/types";
import { toClaim } from "../rules/fields";
import { answerOf } from "../rules/funding";
import type { FundingClaim, ProposalDraft } from "../schema";
import type { Values } from "../types";
import { applyClaim } from "./apply-funding";
import { applyProposal } from "./apply-proposal";
import { findOpen, readDraft } from "./read-draft";
import { withdrawProposal } from "./withdraw-proposal";

/**
 * What would be a proposal elsewhere, in an entry that nobody has been shown: written at once, through the same
 * commands as an approval. What still waits about the same is over with it.
 * @throws as `readDraft`; invalid "funder_needed" where a body has to be named
 */
export function writeDraft(ctx: Context, draft: ProposalDraft): Promise<void> {
  return write(ctx, async (tx, inner) => {
    const { providerId } = draft;
    const { visibility } = await tx.provider.findUniqueOrThrow({ where: { id: providerId } });
    ensure(canWriteDraft(ctx.actor, { providerId, visibility }));
    const { target, payload } = await readDraft(tx, draft);
    const open = await findOpen(tx, draft);
    if (open) await withdrawProposal(inner, open);
    if (draft.target === "FUNDING") await claimAll(inner, tx, { offerId: draft.targetId ?? "", said: payload });
    else await applyProposal(inner, tx, { proposal: { ...draft, payload }, target, taken: payload });
    return { value: undefined, audit: "unchanged" };
  });
}

async function claimAll(ctx: Context, tx: Tx, { offerId, said }: { offerId: string; said: Values }): Promise<void> {
  for (const kind of FUNDER_KINDS) {
    if (kind in said) await claimOne(ctx, tx, { offerId, kind, claim: toClaim(said[kind]) });
  }
}

type Claimed = { offerId: string; kind: FunderKind; claim: FundingClaim };

/** Another answer than before is not a step of a procedure but a correction: the old claim goes. */
async function claimOne(ctx: Context, tx: Tx, { offerId, kind, claim }: Claimed): Promise<void> {
  const makesCell = claim.answer !== null && claim.answer !== "NO";
  const funderId = claim.funderId ?? (await onlyFunder(tx, kind));
  if (makesCell && !funderId) throw new AppError("invalid", "funder_needed");
  const cells = await tx.recognition.findMany({
    where: { offerId, funderKind: kind },
    select: { id: true, status: true, funderId: true },
  });
  const wrong = cells.filter((cell) => answerOf(cell.status) !== claim.answer || cell.funderId !== funderId);
  for (const { id } of wrong) await dropClaim(ctx, { id });
  if (makesCell) await applyClaim(ctx, tx, { offerId, kind, claim: { ...claim, funderId } });
}

async function onlyFunder(tx: Tx, kind: FunderKind): Promise<string | null> {
  const bodies = await tx.funder.findMany({ where: { kind }, take: 2, select: { id: true } });
  const [first] = bodies;
  return first && bodies.length === 1 ? first.id : null;
}
