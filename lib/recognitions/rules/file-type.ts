import { fileTypeFromBuffer } from "file-type";
import { MEDIA_TYPES, type MediaType } from "@/lib/recognitions/types";

/** PDF readers accept their mark anywhere in the first kilobyte, so a picture could be a document as well. */
const PDF_MARK = "%PDF-";
const PDF_MARK_WITHIN = 1024;
const PDF_END = "%%EOF";
const PDF_END_WITHIN = 2048;
/** An archive is read from its end: a comment of at most 64 KB follows its last record. */
const ZIP_END = "PK\u0005\u0006";
const ZIP_END_WITHIN = 65_536 + 22;
const PNG_END = "IEND\u00ae\u0042\u0060\u0082";

/**
 * The type by content; name and claimed type count for nothing. Null for every other type, for what is cut off, and for
 * files that are two things at once (a picture with a document or an archive inside).
 */
export async function mediaTypeOf(bytes: Uint8Array): Promise<MediaType | null> {
  // Half a picture ends the detection with an error of its own.
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const type = MEDIA_TYPES.find((each) => each === found?.mime);
  if (!type || tail(bytes, ZIP_END_WITHIN).includes(ZIP_END)) return null;
  return isWhole(type, bytes) ? type : null;
}

function isWhole(type: MediaType, bytes: Uint8Array): boolean {
  const begin = Buffer.from(bytes.subarray(0, PDF_MARK_WITHIN)).toString("latin1");
  if (type === "application/pdf") return begin.startsWith(PDF_MARK) && tail(bytes, PDF_END_WITHIN).includes(PDF_END);
  if (begin.includes(PDF_MARK)) return false;
  return type !== "image/png" || tail(bytes, PNG_END.length) === PNG_END;
}

const tail = (bytes: Uint8Array, length: number): string =>
  Buffer.from(bytes.subarray(Math.max(0, bytes.length - length))).toString("latin1");
