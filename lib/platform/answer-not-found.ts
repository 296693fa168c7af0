import "server-only";
import type { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";
import { notFound } from "next/navigation";

declare global {
  /** Set by `scripts/server.mjs`: the response to the request that is being answered. */
  var currentResponse: AsyncLocalStorage<ServerResponse> | undefined;
}

/**
 * Gives the page being rendered the status 404; what it shows is its own. Next's `notFound()` would send an empty
 * document that only JavaScript fills, so it is left for servers other than ours.
 */
export function answerNotFound(): void {
  const response = globalThis.currentResponse?.getStore();
  if (!response) notFound();
  response.statusCode = 404;
}
