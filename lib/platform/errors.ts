export const ERROR_CODES = [
  "unauthenticated",
  "forbidden",
  "not_found",
  "conflict",
  "invalid",
  "rate_limited",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** A refusal: thrown inside so that the transaction rolls back, translated once at the edge. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    /** For the log and for tests; never shown. */
    readonly detail: string = code,
  ) {
    super(`${code}: ${detail}`);
    this.name = "AppError";
  }
}

/** Turns a policy's "no" into a refusal. */
export function ensure(allowed: boolean): void {
  if (!allowed) throw new AppError("forbidden");
}
