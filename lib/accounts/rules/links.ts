const HOUR = 3_600_000;
/** How long a link works, by what it is for. */
export const LINK_MS = {
  FIRST: 7 * 24 * HOUR,
  STAFF: 7 * 24 * HOUR,
  RESET: 7 * 24 * HOUR,
  EXAMPLE: 24 * HOUR,
} as const;
/** A forgotten password is a matter of minutes. */
export const PASSWORD_LINK_MS = HOUR;

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether an address leads to this very machine: only there may example people be signed in by a link. */
export function isLoopback(address: string): boolean {
  return URL.canParse(address) && LOOPBACK.test(new URL(address).hostname);
}

/** Where a sign-in leads: a page of the internal areas, never another site. */
export function wayBack(path: string | null | undefined): string {
  return path && /^\/(verwaltung|konto|mein-eintrag)([/?][\w\-./?=&%+,~:]*)?$/.test(path) ? path : "/verwaltung";
}
