/** A wrong setting stops the start, not the first visitor. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { env } = await import("@/lib/platform/env");
  env();
}

/** Whatever a page threw: one line with the id that the visitor sees. */
export async function onRequestError(
  error: unknown,
  request: { headers: Record<string, string | string[] | undefined> },
  context: { routePath: string },
): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { log } = await import("@/lib/platform/log");
  log.error("page.failed", error, {
    route: context.routePath,
    requestId: String(request.headers["x-request-id"] ?? ""),
    // The id that an error page rendered in the browser shows.
    digest: error instanceof Error && "digest" in error ? String(error.digest) : null,
  });
}
