/** A wrong setting stops the start, not the first visitor. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { env } = await import("@/lib/platform/env");
  env();
  // Only the server of scripts/server.mjs works in the background; the build loads this file, too.
  if (!globalThis.serverWorkers) return;
  const { startWorkers } = await import("@/lib/platform/workers");
  // The one place that knows every domain's jobs. Inside of this function, or the build takes them for the edge.
  const domains = await Promise.all([
    import("@/lib/accounts/jobs"),
    import("@/lib/cases/jobs"),
    import("@/lib/directory/jobs"),
    import("@/lib/freshness/jobs"),
    import("@/lib/imports/jobs"),
    import("@/lib/members/jobs"),
    import("@/lib/outbox/jobs"),
    import("@/lib/recognitions/jobs"),
    import("@/lib/reports/jobs"),
  ]);
  const workers = startWorkers(domains.flatMap((jobs) => Object.values(jobs)));
  globalThis.serverWorkers.add(workers.stop);
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
