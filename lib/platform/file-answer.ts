import "server-only";

/** "nosniff" and the cross-origin policies stand on every answer (next.config.ts). */
const OWN = { "cache-control": "private, no-store" };
/** Only our own pages may frame a file; the policy of pages (proxy.ts) would forbid that, so it leaves these addresses out. */
const FRAMED = "frame-ancestors 'self'";
const LOCKED = `sandbox; default-src 'none'; style-src 'unsafe-inline'; ${FRAMED}`;
/**
 * Chromium shows a PDF inside a document of its own making, which `sandbox` and `default-src 'none'` of the answer would
 * block. With its type fixed and not sniffed a PDF is never read as a page, so nothing is lost.
 */
const POLICY_OF: Record<string, string> = { "application/pdf": FRAMED };

type Answer = { bytes: Uint8Array<ArrayBuffer>; mediaType: string; disposition: string };

/** A stored file as a browser may have it: nothing in it runs, nobody else frames it, nothing is kept. */
export function fileAnswer({ bytes, mediaType, disposition }: Answer): Response {
  return new Response(bytes, {
    headers: {
      ...OWN,
      "content-type": mediaType,
      "content-length": String(bytes.length),
      "content-disposition": disposition,
      "content-security-policy": POLICY_OF[mediaType] ?? LOCKED,
    },
  });
}

/** A sentence instead of the file, which may stand in the frame that was meant for it. */
export function fileRefusal(status: number, sentence: string): Response {
  const text = sentence.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const body = `<!doctype html><html lang="de"><meta charset="utf-8"><title>${text}</title><p>${text}</p></html>`;
  return new Response(body, {
    status,
    headers: { ...OWN, "content-type": "text/html; charset=utf-8", "content-security-policy": LOCKED },
  });
}
