import type { MediaType } from "@/lib/recognitions/types";

const ENDINGS: Record<MediaType, string> = { "application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png" };
const MAX_STEM = 80;

/**
 * The name a file is kept under: without its path, without what a header, a file system or a screen could misread, and
 * with the ending of what it is.
 */
export function cleanFileName(name: string, type: MediaType): string {
  const [last = ""] = name.split(/[/\\]/).slice(-1);
  const stem = last
    .normalize("NFC")
    .replace(/(?<=.)\.[\p{L}\p{N}]{1,5}$/u, "")
    .replace(/[^\p{L}\p{N} ._()&+,-]/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[ .]+|[ .]+$/g, "");
  return `${Array.from(stem).slice(0, MAX_STEM).join("").trim() || "Nachweis"}.${ENDINGS[type]}`;
}

/** A header value (RFC 6266) for a name that `cleanFileName` made. */
export function contentDisposition(name: string, way: "inline" | "attachment"): string {
  const plain = name.normalize("NFKD").replace(/[^\x20-\x7e]/g, "");
  const encoded = encodeURIComponent(name).replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `${way}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
