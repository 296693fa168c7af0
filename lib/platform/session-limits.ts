/** Without a request for so long, a session is over. */
const IDLE_SECONDS = 60 * 60;
/** However busy, a session ends after a working day. */
export const ABSOLUTE_SECONDS = 12 * 60 * 60;
/** Requests within a minute do not write the session again. */
const STEP_SECONDS = 60;

/** When a session that began at `startedAt` and is used `now` ends. */
export function sessionEnd(startedAt: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + IDLE_SECONDS * 1_000, startedAt.getTime() + ABSOLUTE_SECONDS * 1_000));
}

/** The new end, or null when the known one is late enough. */
export function prolonged({ createdAt, expiresAt }: { createdAt: Date; expiresAt: Date }, now: Date): Date | null {
  const end = sessionEnd(createdAt, now);
  return end.getTime() - expiresAt.getTime() >= STEP_SECONDS * 1_000 ? end : null;
}
