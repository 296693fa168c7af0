import "server-only";
import { write, type Context } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { canDeleteFile, canRecordEvidence } from "../policy";
import { isDecidedOn, lastDecisionOn } from "../queries/decided-on";
import { isPartial } from "../queries/partiality";
import type { EvidenceFileRemoval } from "../schema";

/**
 * Takes the bytes of a file that should not be here; what it was stays, the reason with the entry's version.
 * @throws forbidden "partial" | "decided_on", conflict "deleted"
 */
export function deleteFile(ctx: Context, { id, removalReason }: EvidenceFileRemoval): Promise<{ evidenceId: string }> {
  return write<{ evidenceId: string }>({ ...ctx, reason: removalReason }, async (tx) => {
    ensure(canRecordEvidence(ctx.actor));
    const file = await tx.evidenceFile.findUnique({
      where: { id },
      select: { evidenceId: true, addedBy: true, createdAt: true, evidence: { select: { providerId: true } } },
    });
    if (!file) throw new AppError("not_found", "file");
    const { evidenceId, addedBy, evidence } = file;
    const { providerId } = evidence;
    if (await isPartial(tx, ctx.actor, providerId)) throw new AppError("forbidden", "partial");
    const decided = isDecidedOn(file, await lastDecisionOn(tx, evidenceId));
    if (!canDeleteFile(ctx.actor, { addedBy, isDecidedOn: decided })) throw new AppError("forbidden", "decided_on");
    const { count } = await tx.evidenceFile.updateMany({
      where: { id, deletedAt: null },
      data: { data: null, deletedAt: ctx.now },
    });
    if (count === 0) throw new AppError("conflict", "deleted");
    return {
      value: { evidenceId },
      audit: { action: "evidence_file.delete", entity: "evidence_file", entityId: id, entryId: providerId },
    };
  });
}
