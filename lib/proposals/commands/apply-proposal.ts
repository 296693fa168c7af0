import "server-only";
import { createOffer, editOffer, removeOffer } from "@/lib/offers/commands";
import type { Context, Tx } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { editProvider } from "@/lib/providers/commands";
import { canPublish } from "@/lib/providers/policy";
import { submitCells } from "@/lib/recognitions/commands/submit-cells";
import { createSite, editSite, removeSite } from "@/lib/sites/commands";
import type { Target } from "../queries/target";
import { movesPoint, touchesCells } from "../rules/review";
import { offerChange, offerCreation, providerChange, siteChange, siteCreation } from "../schema";
import type { Values } from "../types";
import type { OpenProposal } from "./load-proposal";

type Said = Pick<OpenProposal, "providerId" | "target" | "targetId" | "parentId" | "operation" | "payload">;
type Step = { proposal: Said; target: Target; taken: Values };

/** Part of the approval, and all of it in a draft: everything but who pays. Confirmed cells that rest on it are looked at again. */
export async function applyProposal(ctx: Context, tx: Tx, { proposal, target, taken }: Step): Promise<void> {
  const { operation, targetId } = proposal;
  if (operation === "CREATE") return create(ctx, proposal);
  const row = { id: targetId ?? "", version: target.version ?? 0 };
  if (operation === "REMOVE") return remove(ctx, tx, { ...row, proposal });
  if (Object.keys(taken).length === 0) return;
  await edit(ctx, { ...row, proposal, taken });
  if (!touchesCells(proposal.target, taken, target.values)) return;
  const cells = await tx.recognition.findMany({
    where: { reviewStatus: "CONFIRMED", offer: offersOf(proposal) },
    select: { id: true },
  });
  if (cells.length > 0) await submitCells(ctx, { ids: cells.map(({ id }) => id) });
}

type Row = { id: string; version: number; proposal: Said };

async function edit(ctx: Context, { id, version, proposal, taken }: Row & { taken: Values }): Promise<void> {
  if (proposal.target === "PROVIDER") await editProvider(ctx, { id, version, patch: providerChange.parse(taken) });
  else if (proposal.target === "OFFER") await editOffer(ctx, { id, version, patch: offerChange.parse(taken) });
  else {
    const point = movesPoint(taken) ? { pin: null } : {};
    await editSite(ctx, { id, version, patch: siteChange.parse(taken), ...point });
  }
}

async function create(ctx: Context, { target, providerId, parentId, payload }: Said): Promise<void> {
  if (target === "SITE") await createSite(ctx, { providerId, fields: siteCreation.parse(payload) });
  else await createOffer(ctx, { siteId: parentId ?? "", fields: offerCreation.parse(payload) });
}

/** What was checked goes with it, so that needs the Leitung. */
async function remove(ctx: Context, tx: Tx, { id, version, proposal }: Row): Promise<void> {
  const decisions = await tx.reviewDecision.count({ where: { recognition: { offer: offersOf(proposal) } } });
  if (decisions > 0 && !canPublish(ctx.actor)) throw new AppError("forbidden", "lead");
  if (proposal.target === "SITE") await removeSite(ctx, { id, version });
  else await removeOffer(ctx, { id, version });
}

/** Whose cells rest on what the proposal changes. */
function offersOf({ target, targetId, providerId }: Said) {
  if (target === "PROVIDER") return { site: { providerId } };
  return target === "SITE" ? { siteId: targetId ?? "" } : { id: targetId ?? "" };
}
