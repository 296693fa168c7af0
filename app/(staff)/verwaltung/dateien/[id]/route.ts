import { createTranslator } from "use-intl/core";
import { z } from "zod";
import evidence from "@/lib/i18n/messages/de/evidence.json";
import { fileAnswer, fileRefusal } from "@/lib/platform/file-answer";
import { requireStaff } from "@/lib/platform/gate";
import { requestContext } from "@/lib/platform/request";
import { AppError } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";
import { readFile } from "@/lib/recognitions/commands/read-file";
import { contentDisposition } from "@/lib/recognitions/rules/file-name";

/** Route handlers know no language of a page, and the staff area is German. */
const t = createTranslator({ locale: "de", messages: evidence.file });
const STATUS = { forbidden: 403, not_found: 404, locked: 503 } as const;

/** A file of evidence, shown in our own pages or, with `?herunterladen`, to keep. Every answer leaves an audit entry. */
export async function GET(request: Request, { params }: RouteContext<"/verwaltung/dateien/[id]">): Promise<Response> {
  await requireStaff();
  const ctx = await requestContext();
  const { id } = await params;
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
