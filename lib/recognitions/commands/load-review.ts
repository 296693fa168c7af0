import "server-only";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Context, Tx } from "@/lib/platform/context";
import { fromColumn } from "@/lib/platform/day-column";
import { AppError, ensure } from "@/lib/platform/errors";
import { canDecide } from "../policy";
import { cellSelect, toCell } from "../queries/cells";
import { isPartial } from "../queries/partiality";
import type { Cell, Day, EvidenceKind, ReviewStatus } from "../types";
import { changedMeanwhile } from "./change-cell";

/** A cell under review with all of its documents, and what rules ask of it. */
export type Reviewed = {
  id: string;
  providerId: string;
  cell: Cell & { confirmedBefore: boolean };
  evidence: { kind: EvidenceKind; validUntil: Day | null }[];
};

type Wanted = { recognitionId: string; version: number };

/**
 * Part of the commands that decide: finds the cell as its caller has seen it, and refuses whoever may not decide about
 * its provider.
 */
export async function loadReview(ctx: Context, tx: Tx, { recognitionId: id, version }: Wanted): Promise<Reviewed> {
  await lockCells(tx, [id]);
  const row = await tx.recognition.findUnique({
    where: { id },
    select: { id: true, version: true, offer: { select: { site: { select: { providerId: true } } } }, ...cellSelect },
  });
  if (!row) throw new AppError("not_found", "recognition");
  const { providerId } = row.offer.site;
  await admitDecider(ctx, tx, providerId);
  if (row.version !== version) throw await changedMeanwhile(tx, id);
  const evidence = row.evidence.map(({ evidence: { kind, validUntil } }) => ({
    kind,
    validUntil: fromColumn(validUntil),
  }));
  return { id, providerId, evidence, cell: { ...toCell(row, "ALL"), confirmedBefore: await wasConfirmed(tx, id) } };
}

/**
 * Held until the end, in one order for everybody: a decision and a change of what it rests on come one after the other,
 * and the later one reads what the earlier one left.
 */
export async function lockCells(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const list = Prisma.join([...new Set(ids)].map((id) => Prisma.sql`${id}::uuid`));
  await tx.$queryRaw`SELECT FROM recognition WHERE id IN (${list}) ORDER BY id FOR UPDATE`;
}

/** @throws forbidden, with the detail "partial" for somebody who is not impartial */
export async function admitDecider(ctx: Context, tx: Tx, providerId: string): Promise<void> {
  ensure(canDecide(ctx.actor));
  if (await isPartial(tx, ctx.actor, providerId)) throw new AppError("forbidden", "partial");
}

/** The last settled decision confirmed it; a changed statement does not undo that. */
export async function wasConfirmed(tx: Tx, recognitionId: string): Promise<boolean> {
  const last = await tx.reviewDecision.findFirst({
    where: { recognitionId, settledAt: { not: null } },
    orderBy: [{ settledAt: "desc" }, { id: "desc" }],
    select: { outcome: true },
  });
  return last?.outcome === "CONFIRMED";
}

/** The first signature that waits for a second. */
export async function openDecision(tx: Tx, recognitionId: string) {
  const open = await tx.reviewDecision.findFirst({
    where: { recognitionId, settledAt: null, returnedAt: null },
    orderBy: [{ decidedAt: "desc" }, { id: "desc" }],
  });
  if (!open) throw new AppError("conflict", "no open decision");
  return open;
}
export type OpenDecision = Awaited<ReturnType<typeof openDecision>>;

/** The audit entry of a step of the review. */
export const auditOf = (
  { id, providerId }: Reviewed,
  { reviewStatus, version }: { reviewStatus: ReviewStatus; version: number },
) => ({
  action: `recognition.${reviewStatus.toLowerCase()}`,
  entity: "recognition" as const,
  entityId: id,
  entryId: providerId,
  version,
});
