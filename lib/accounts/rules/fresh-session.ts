/** Who has no password shows by a sign-in of so many minutes that it is really them. */
const FRESH_MINUTES = 10;

export const isFresh = (signedInAt: Date, now: Date): boolean =>
  now.getTime() - signedInAt.getTime() <= FRESH_MINUTES * 60_000;
