import "server-only";
import { z } from "zod";
import type { Context } from "./context";
import { AppError, type ErrorCode } from "./errors";
import { log } from "./log";
import { requestContext } from "./request";

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
