import "server-only";
import type { Tx } from "@/lib/platform/context";

/** When somebody last decided about a cell that the document proves: files that were there then are rested on. */
export async function lastDecisionOn(tx: Pick<Tx, "reviewDecision">, evidenceId: string): Promise<Date | null> {
  const last = await tx.reviewDecision.findFirst({
    where: { recognition: { evidence: { some: { evidenceId } } } },
    orderBy: { decidedAt: "desc" },
    select: { decidedAt: true },
  });
  return last?.decidedAt ?? null;
}

export const isDecidedOn = ({ createdAt }: { createdAt: Date }, last: Date | null): boolean =>
  last !== null && last >= createdAt;
