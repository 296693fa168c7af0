import "server-only";
import { createHash } from "node:crypto";
import { actorId } from "@/lib/platform/actor";
import { write, type Context, type Written } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { uuidAt } from "@/lib/platform/uuid";
import { vault } from "@/lib/platform/vault";
import { canAttachFile, canRecordEvidence } from "../policy";
import { isPartial } from "../queries/partiality";
import { cleanFileName } from "../rules/file-name";
import { mediaTypeOf } from "../rules/file-type";
import type { EvidenceDraft } from "../schema";
import { MAX_FILE_BYTES } from "../types";
import { recordEvidence } from "./record-evidence";

/** A file as it came: its name counts for nothing but its name. */
export type Upload = { name: string; bytes: Uint8Array };

/**
 * Keeps a file of a document, encrypted.
 * @throws invalid "file_type" | "file_size", conflict "same_file" | "vault_no_key", forbidden "partial"
 */
export function attachFile(ctx: Context, { evidenceId, name, bytes }: Upload & { evidenceId: string }) {
  return write<{ id: string }>(ctx, async (tx) => {
    // Held until the end: the same file sent twice at once is still found out.
    const [evidence] = await tx.$queryRaw<{ providerId: string; byProvider: boolean }[]>`
      SELECT provider_id::text AS "providerId", by_provider AS "byProvider"
      FROM evidence WHERE id = ${evidenceId}::uuid FOR UPDATE`;
    // Others' documents and none at all are the same to a provider.
    ensure(canRecordEvidence(ctx.actor) || (evidence !== undefined && canAttachFile(ctx.actor, evidence)));
    if (!evidence) throw new AppError("not_found", "evidence");
    if (await isPartial(tx, ctx.actor, evidence.providerId)) throw new AppError("forbidden", "partial");
    if (bytes.length > MAX_FILE_BYTES) throw new AppError("invalid", "file_size");
    const mediaType = await mediaTypeOf(bytes);
    if (!mediaType) throw new AppError("invalid", "file_type");
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const same = await tx.evidenceFile.count({ where: { evidenceId, sha256, deletedAt: null } });
    if (same > 0) throw new AppError("conflict", "same_file");
    const id = uuidAt(ctx.now);
    await tx.evidenceFile.create({
      data: {
        id,
        evidenceId,
        createdAt: ctx.now,
        name: cleanFileName(name, mediaType),
        mediaType,
        size: bytes.length,
        sha256,
        addedBy: actorId(ctx.actor),
        ...vault().seal(bytes, id),
      },
      select: { id: true },
    });
    return { value: { id }, audit: { action: "evidence_file.attach", entity: "evidence_file", entityId: id } };
  });
}

/** Key data and file of a new document, both or neither. */
export function recordEvidenceWithFile(ctx: Context, draft: EvidenceDraft, file: Upload | null): Promise<Written> {
  return write<Written>(ctx, async (_tx, inner) => {
    const written = await recordEvidence(inner, draft);
    if (file) await attachFile(inner, { evidenceId: written.id, ...file });
    return { value: written, audit: "unchanged" };
  });
}
