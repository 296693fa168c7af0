import "server-only";

/** Gives the page being rendered the status 403; what it shows is its own. See answer-not-found.ts. */
export function answerForbidden(): void {
  const response = globalThis.currentResponse?.getStore();
  if (response) response.statusCode = 403;
}
