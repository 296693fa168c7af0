import "server-only";
import { createHash } from "node:crypto";
import { z } from "zod";
import type { Context } from "./context";
import { AppError, type ErrorCode } from "./errors";
import { networkOf, OPEN_LIMIT, tokenBucket } from "./limit";
import { log } from "./log";
import { openContext, requestContext } from "./request";

const STATUS: Record<ErrorCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  invalid: 400,
  rate_limited: 429,
};

/** A GET that answers JSON. The output schema is required: nothing unlisted can leave. */
export function defineRoute<Q extends z.ZodType, O extends z.ZodType>(
  { query, output }: { query: Q; output: O },
  run: (ctx: Context, query: z.output<Q>) => Promise<{ status?: number; body: z.input<O> }>,
) {
  return async (request: Request): Promise<Response> => {
    const ctx = await requestContext();
    const parsed = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!parsed.success)
      return problem({ status: 400, title: z.prettifyError(parsed.error), requestId: ctx.requestId });
    try {
      const { status = 200, body } = await run(ctx, parsed.data);
      return Response.json(output.parse(body), { status, headers: { "cache-control": "no-store" } });
    } catch (error) {
      return refuse(error, ctx.requestId);
    }
  };
}

/** An answer to any program: readable from every site, but never writable and without anybody's session. */
const OPEN_HEADERS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Retry-After, Content-Disposition",
};

const admit = tokenBucket(OPEN_LIMIT);

type OpenRoute<I extends z.ZodType, O extends z.ZodType> = {
  /** What path and query must be, by name; repeated names stand in `search`. */
  input: I;
  /** A string leaves as it is, everything else as JSON. */
  output: O;
  type: string;
  fileName?: string;
  /** As many plain requests as it is worth; 1 if missing. */
  cost?: number;
};

/**
 * A GET of open data, limited by network. The tag is made of the answer itself: it changes when the answer does, and
 * with nothing else, so it tells of no change that is not public.
 */
export function defineOpenRoute<I extends z.ZodType, O extends z.ZodType, P extends object = object>(
  { input, output, type, fileName, cost = 1 }: OpenRoute<I, O>,
  run: (ctx: Context, input: z.output<I>, search: URLSearchParams) => Promise<z.input<O> | Response>,
) {
  return async (request: Request, { params }: { params: Promise<P> }): Promise<Response> => {
    const ctx = await openContext();
    const key = networkOf(request.headers.get("x-forwarded-for") ?? "");
    const seconds = admit({ key, cost }, ctx.now);
    if (seconds > 0) return open(tooMany(seconds, ctx.requestId));
    const search = new URL(request.url).searchParams;
    const parsed = input.safeParse({ ...Object.fromEntries(search), ...(await params) });
    if (!parsed.success)
      return open(problem({ status: 400, title: z.prettifyError(parsed.error), requestId: ctx.requestId }));
    try {
      const answer = await run(ctx, parsed.data, search);
      if (answer instanceof Response) return open(answer);
      const body = output.parse(answer);
      return open(tagged(request, { text: typeof body === "string" ? body : JSON.stringify(body), type, fileName }));
    } catch (error) {
      return open(refuse(error, ctx.requestId));
    }
  };
}

/** What browsers ask before a request that is not plain, for example one with If-None-Match. */
export function answerPreflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN_HEADERS,
      "access-control-allow-methods": "GET, HEAD, OPTIONS",
      "access-control-allow-headers": "If-None-Match",
      "access-control-max-age": "86400",
    },
  });
}

function open(response: Response): Response {
  for (const [name, value] of Object.entries(OPEN_HEADERS)) response.headers.set(name, value);
  return response;
}

type Document = { text: string; type: string; fileName: string | undefined };

/** May be kept, but is asked for each time: a published change must show at once. */
function tagged(request: Request, { text, type, fileName }: Document): Response {
  // Weak, because compression on the way changes the bytes.
  const etag = `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
  const headers = { etag, "cache-control": "no-cache" };
  if (knows(request, etag)) return new Response(null, { status: 304, headers });
  const attachment = fileName && { "content-disposition": `attachment; filename="${fileName}"` };
  return new Response(text, { headers: { ...headers, "content-type": type, ...attachment } });
}

function knows(request: Request, etag: string): boolean {
  const known = (request.headers.get("if-none-match") ?? "").split(",").map((tag) => tag.trim());
  return known.includes(etag) || known.includes("*");
}

function tooMany(seconds: number, requestId: string): Response {
  const response = problem({ status: 429, title: "rate_limited", requestId });
  response.headers.set("retry-after", String(seconds));
  return response;
}

function refuse(error: unknown, requestId: string): Response {
  if (error instanceof AppError) return problem({ status: STATUS[error.code], title: error.code, requestId });
  log.error("route.failed", error, { requestId });
  return problem({ status: 500, title: "unexpected", requestId });
}

/** RFC 9457. */
function problem({ status, title, requestId }: { status: number; title: string; requestId: string }): Response {
  return Response.json(
    { type: "about:blank", status, title, instance: `urn:uuid:${requestId}` },
    { status, headers: { "content-type": "application/problem+json", "cache-control": "no-store" } },
  );
}
