import "server-only";
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = (quality: number) => (text: string) =>
  promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
/** A tenth smaller, but seconds of work: nobody waits for it. */
const packSmaller = brotli(10);
const PACKERS = {
  br: brotli(9),
  gzip: (text: string) => promisify(gzip)(text),
} as const;
const HEADERS = {
  "content-type": "application/json; charset=utf-8",
  vary: "Accept-Encoding",
};
const KEPT = "public, max-age=31536000, immutable";
const KEPT_BY_NOBODY = "no-store";
const NAME = /^[\w-]{22}\.json$/;
type Encoding = keyof typeof PACKERS;
const ENCODINGS: readonly Encoding[] = ["br", "gzip"];

/** A JSON text named by its content, so that whoever has it need never ask again. */
export type HashedFile = { name: string; answer: (request: Request, cacheControl: string) => Promise<Response> };

/** Compressed on the first demand; brotli once more while the first ones get what is there. */
export function hashedFile(text: string): HashedFile {
  const packed = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();
  const pack = (encoding: Encoding) => {
    const done = packed.get(encoding);
    if (done) return done;
    const first = PACKERS[encoding](text);
    packed.set(encoding, first);
    if (encoding === "br") void packSmaller(text).then((smaller) => packed.set("br", Promise.resolve(smaller)));
    return first;
  };
  const answer = async (request: Request, cacheControl: string) => {
    const accepted = request.headers.get("accept-encoding") ?? "";
    const encoding = ENCODINGS.find((each) => new RegExp(`\\b${each}\\b`).test(accepted));
    // Next drops this header from answers, so it is set beside it; on other servers than ours Next compresses.
    const response = globalThis.currentResponse?.getStore();
    if (encoding) response?.setHeader("content-encoding", encoding);
    return new Response(encoding && response ? await pack(encoding) : text, {
      headers: { ...HEADERS, "cache-control": cacheControl },
    });
  };
  return { name: `${createHash("sha256").update(text).digest("base64url").slice(0, 22)}.json`, answer };
}

/** The file of that name, else a 404. */
export async function answerHashed(request: Request, files: readonly HashedFile[], name: string): Promise<Response> {
  const file = files.find((each) => each.name === name);
  if (file) return file.answer(request, KEPT);
  return new Response(null, { status: 404, headers: { "cache-control": KEPT_BY_NOBODY } });
}

/** The newest of the files that had such a name: a page made before a change, or by another process, names another. */
export async function answerNewest(request: Request, newest: HashedFile | null, name: string): Promise<Response> {
  if (newest && newest.name !== name && NAME.test(name)) return newest.answer(request, KEPT_BY_NOBODY);
  return answerHashed(request, newest ? [newest] : [], name);
}
