import "server-only";
import { write, type Context } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { vault } from "@/lib/platform/vault";
import { canReadFile, canReadReviews } from "../policy";

type OpenedFile = { name: string; mediaType: string; bytes: Uint8Array<ArrayBuffer> };

/**
 * The bytes of a file. A write, because nobody reads one without a trace.
 * @throws not_found (another provider's too; with "deleted" after retention), conflict with the vault's detail
 */
export function readFile(ctx: Context, id: string): Promise<OpenedFile> {
  return write<OpenedFile>(ctx, async (tx) => {
    ensure(canReadReviews(ctx.actor) || ctx.actor.kind === "member");
    const file = await tx.evidenceFile.findUnique({
      where: { id },
      include: { evidence: { select: { providerId: true, kind: true, byProvider: true } } },
    });
    if (!file || !canReadFile(ctx.actor, file.evidence)) throw new AppError("not_found", "file");
    const { data, ...rest } = file;
    if (!data) throw new AppError("not_found", "deleted");
    const bytes = vault().open({ ...rest, data }, id);
    return {
      value: { name: file.name, mediaType: file.mediaType, bytes },
      audit: { action: "evidence_file.read", entity: "evidence_file", entityId: id },
    };
  });
}
