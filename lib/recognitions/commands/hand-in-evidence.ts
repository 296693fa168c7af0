import "server-only";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { canHandIn } from "../policy";
import { nextReviewStatus } from "../rules/review";
import type { EvidenceDraft } from "../schema";
import { recordEvidenceWithFile, type Upload } from "./attach-file";
import { changeCell } from "./change-cell";
import { lockCells } from "./load-review";

/** Ten years of papers for a large provider have room, and nobody fills the disk. */
const MAX_HANDED_IN = 300;

/**
 * A provider hands in a document for any number of its cells. They are work for the review from now on; a review that
 * is under way goes on, but whoever has its page open is told that something was added. The public sees nothing of it.
 * @throws forbidden for another provider's people and for kinds that only staff files, conflict "too_many"
 */
export function handInEvidence(ctx: Context, draft: EvidenceDraft, file: Upload): Promise<{ id: string }> {
  return write<{ id: string }>(ctx, async (tx, inner) => {
    const { providerId } = draft;
    ensure(canHandIn(ctx.actor, draft));
    const handedIn = await tx.evidence.count({ where: { providerId, byProvider: true } });
    if (handedIn >= MAX_HANDED_IN) throw new AppError("conflict", "too_many");
    const { id } = await recordEvidenceWithFile(inner, draft, file);
    const audit = await putBefore(
      tx,
      providerId,
      draft.proves.map(({ recognitionId }) => recognitionId),
    );
    return { value: { id }, audit: audit.length > 0 ? audit : "unchanged" };
  });
}

/** Locked, so that a decision of the same moment comes before or after, never between. */
async function putBefore(tx: Tx, entryId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  await lockCells(tx, ids);
  const cells = await tx.recognition.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { id: "asc" },
    select: { id: true, version: true, reviewStatus: true },
  });
  const audit = [];
  for (const { id, version: seen, reviewStatus } of cells) {
    const data = { reviewStatus: nextReviewStatus(reviewStatus, "submit") ?? reviewStatus };
    const version = await changeCell(tx, { id, version: seen, data });
    audit.push({ action: "recognition.handed_in", entity: "recognition" as const, entityId: id, entryId, version });
  }
  return audit;
}
