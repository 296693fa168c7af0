const HOUR = 3_600_000;
/** How long a link works, by what it is for. */
export const LINK_MS = {
  FIRST: 7 * 24 * HOUR,
  STAFF: 7 * 24 * HOUR,
  RESET: 7 * 24 * HOUR,
  EXAMPLE: 24 * HOUR,
  /** An entry's or a colleague's invitation; the reminders fall into this time. */
  PROVIDER: 60 * 24 * HOUR,
  MEMBER: 14 * 24 * HOUR,
  SIGN_IN: HOUR / 4,
} as const;
/** A forgotten password is a matter of minutes. */
export const PASSWORD_LINK_MS = HOUR;

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether an address leads to this very machine: only there may example people be signed in by a link. */
export function isLoopback(address: string): boolean {
  return URL.canParse(address) && LOOPBACK.test(new URL(address).hostname);
}

/** The two areas: of the staff, and of those who look after an entry. */
export type Home = "/verwaltung" | "/mein-eintrag";
export const homeOf = ({ isStaff }: { isStaff: boolean }): Home => (isStaff ? "/verwaltung" : "/mein-eintrag");

/** A page of the internal areas, never another site. */
export function innerPath(path: string | null | undefined): string | null {
  return path && /^\/(verwaltung|konto|mein-eintrag)([/?][\w\-./?=&%+,~:]*)?$/.test(path) ? path : null;
}

/** Where a sign-in leads: back to the page that was asked for if it is of the person's own area, else to its start. */
export function wayBack(path: string | null | undefined, home: Home): string {
  const inner = innerPath(path);
  return inner && (inner.startsWith("/konto") || inner.startsWith(home)) ? inner : home;
}
