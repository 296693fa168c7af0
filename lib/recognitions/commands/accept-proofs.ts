import "server-only";
import type { Tx } from "@/lib/platform/context";
import { cellSelect, toCell } from "../queries/cells";
import { lastValidDay } from "../rules/status";

/**
 * Part of the commands that decide: a confirmation rests on all documents of its cell, so what the provider handed in
 * counts from now on. Answers whether the cell is valid until another day by it.
 */
export async function acceptProofs(tx: Tx, recognitionId: string): Promise<boolean> {
  const where = { recognitionId, accepted: false };
  if ((await tx.recognitionEvidence.count({ where })) === 0) return false;
  const lastDay = async () =>
    lastValidDay(toCell(await tx.recognition.findUniqueOrThrow({ where: { id: recognitionId }, select: cellSelect })));
  const before = await lastDay();
  await tx.recognitionEvidence.updateMany({ where, data: { accepted: true } });
  return (await lastDay()) !== before;
}
