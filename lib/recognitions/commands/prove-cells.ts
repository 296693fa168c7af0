import "server-only";
import type { Context, Tx } from "@/lib/platform/context";
import { berlinDay } from "@/lib/platform/day";
import { fromColumn } from "@/lib/platform/day-column";
import { AppError } from "@/lib/platform/errors";
import { cellSelect, toCell } from "../queries/cells";
import { lastValidDay } from "../rules/status";
import type { Day } from "../types";
import { addEvent } from "./add-event";

type Proof = { providerId: string; evidenceIds: readonly string[]; recognitionIds: readonly string[] };

/**
 * Part of the command that decides many cells: documents of the provider prove further cells of it from now on. What it
 * handed in itself counts once the decision is settled (`acceptProofs`).
 */
export async function proveCells(ctx: Context, tx: Tx, { providerId, evidenceIds, recognitionIds }: Proof) {
  const evidence = await tx.evidence.findMany({
    where: { id: { in: [...evidenceIds] }, providerId },
    select: { id: true, version: true, issuedOn: true, byProvider: true },
  });
  if (evidence.length !== new Set(evidenceIds).size) throw new AppError("not_found", "evidence of another provider");
  const audit = [];
  for (const { id, version, issuedOn, byProvider } of evidence) {
    const known = await tx.recognitionEvidence.findMany({
      where: { evidenceId: id },
      select: { recognitionId: true, proves: true },
    });
    const what = known.find(({ proves }) => proves !== null)?.proves ?? null;
    const fresh = recognitionIds.filter((cell) => !known.some(({ recognitionId }) => recognitionId === cell));
    for (const cell of fresh)
      await prove(ctx, tx, { evidenceId: id, cell, what, accepted: !byProvider, on: fromColumn(issuedOn) });
    if (fresh.length === 0) continue;
    await tx.evidence.update({ where: { id, version }, data: { version: { increment: 1 } } });
    audit.push({
      action: "evidence.prove",
      entity: "evidence" as const,
      entityId: id,
      entryId: providerId,
      version: version + 1,
    });
  }
  return audit;
}

type NewProof = { evidenceId: string; cell: string; what: string | null; accepted: boolean; on: Day | null };

/** A certificate decides until when a cell is valid: history must know, or it would claim a lapse at the old end. */
async function prove(ctx: Context, tx: Tx, proof: NewProof): Promise<void> {
  const { evidenceId, cell: recognitionId, what: proves, accepted, on } = proof;
  const read = async () => {
    const where = { id: recognitionId };
    return toCell(await tx.recognition.findUniqueOrThrow({ where, select: cellSelect }));
  };
  const before = await read();
  await tx.recognitionEvidence.create({ data: { recognitionId, evidenceId, proves, accepted } });
  if (lastValidDay(await read()) === lastValidDay(before)) return;
  await addEvent(ctx, tx, { id: recognitionId, from: before.status, on: on ?? berlinDay(ctx.now) });
}
