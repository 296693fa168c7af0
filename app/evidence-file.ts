import { createTranslator } from "use-intl/core";
import { z } from "zod";
import evidence from "@/lib/i18n/messages/de/evidence.json";
import { AppError } from "@/lib/platform/errors";
import { fileAnswer, fileRefusal } from "@/lib/platform/file-answer";
import { log } from "@/lib/platform/log";
import { requestContext } from "@/lib/platform/request";
import { readFile } from "@/lib/recognitions/commands/read-file";
import { contentDisposition } from "@/lib/recognitions/rules/file-name";

/** Route handlers know no language of a page, and the internal areas are German. */
const t = createTranslator({ locale: "de", messages: evidence.file });
const STATUS = { forbidden: 403, not_found: 404, locked: 503 } as const;

/** A file of evidence for whoever is signed in, shown or, with `?herunterladen`, to keep. Every look leaves an audit entry. */
export async function answerEvidenceFile(request: Request, id: string): Promise<Response> {
  const ctx = await requestContext();
  try {
    if (!z.uuid().safeParse(id).success) throw new AppError("not_found", "file");
    const { name, mediaType, bytes } = await readFile(ctx, id);
    const way = new URL(request.url).searchParams.has("herunterladen") ? "attachment" : "inline";
    return fileAnswer({ bytes, mediaType, disposition: contentDisposition(name, way) });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === "forbidden") return fileRefusal(STATUS.forbidden, t("forbidden"));
    if (error.code === "not_found") return fileRefusal(STATUS.not_found, t("gone"));
    log.error("evidence_file.not_opened", error, { file: id, reason: error.detail, requestId: ctx.requestId });
    return fileRefusal(STATUS.locked, t("locked", { id }));
  }
}
