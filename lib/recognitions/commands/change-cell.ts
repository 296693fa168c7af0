import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { Tx } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";

type Step = { id: string; version: number; data: Prisma.RecognitionUncheckedUpdateManyInput };

/**
 * Part of the commands that change a cell: writes only onto the version that its caller has seen.
 * @throws conflict, with the detail "changed:{cell}:{when}"
 */
export async function changeCell(tx: Tx, { id, version, data }: Step): Promise<number> {
  const { count } = await tx.recognition.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw await changedMeanwhile(tx, id);
  return version + 1;
}

export async function changedMeanwhile(tx: Tx, id: string): Promise<AppError> {
  const now = await tx.recognition.findUnique({ where: { id }, select: { updatedAt: true } });
  return new AppError("conflict", `changed:${id}:${now?.updatedAt.toISOString() ?? ""}`);
}
