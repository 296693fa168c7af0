import "server-only";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import type { ReviewDecisionsInput } from "../schema";
import { decideReview, type Decided } from "./decide-review";
import { admitDecider } from "./load-review";
import { proveCells } from "./prove-cells";
import { dropDrafts } from "./save-draft";

/**
 * One decision for many cells of one provider, on documents that prove them all: every cell or none.
 * @throws what `decideReview` throws; a conflict's detail names the cell that somebody else has changed
 */
export function decideReviews(ctx: Context, input: ReviewDecisionsInput): Promise<Decided[]> {
  const { cells, evidenceIds = [], ...decision } = input;
  return write<Decided[]>(ctx, async (tx, inner) => {
    const ids = cells.map(({ recognitionId }) => recognitionId);
    const providerId = await onlyProvider(tx, ids);
    await admitDecider(ctx, tx, providerId);
    const audit = await proveCells(ctx, tx, { providerId, evidenceIds, recognitionIds: ids });
    const decided: Decided[] = [];
    // In one order for everybody, so that two people who decide the same cells wait and do not deadlock.
    for (const cell of cells.toSorted((a, b) => a.recognitionId.localeCompare(b.recognitionId))) {
      decided.push(await decideReview(inner, { ...decision, ...cell }));
    }
    await dropDrafts(ctx, tx, ids);
    return { value: decided, audit: audit.length > 0 ? audit : "unchanged" };
  });
}

async function onlyProvider(tx: Tx, ids: readonly string[]): Promise<string> {
  const rows = await tx.recognition.findMany({
    where: { id: { in: [...ids] } },
    select: { offer: { select: { site: { select: { providerId: true } } } } },
  });
  const [first, ...others] = new Set(rows.map(({ offer }) => offer.site.providerId));
  if (first === undefined || rows.length !== new Set(ids).size) throw new AppError("not_found", "recognition");
  if (others.length > 0) throw new AppError("invalid", "cells of several providers");
  return first;
}
