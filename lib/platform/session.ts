import "server-only";
import { isAPIError } from "better-auth/api";
import { STAFF_ROLES, type Actor, type Membership, type StaffRole } from "./actor";
import { isLeft } from "./attempts";
import { auth } from "./auth";
import { db } from "./db";
import { AppError } from "./errors";
import { prolonged } from "./session-limits";

/** Somebody signed in, whatever else is still missing for the staff area. */
export type Visit = {
  sessionId: string;
  personId: string;
  name: string;
  email: string;
  roles: readonly StaffRole[];
  /** Of which entries; empty for staff. */
  memberships: readonly Membership[];
  isExample: boolean;
  secondFactorAt: Date | null;
  /** The person has a second factor, shown in this session or not. */
  hasSecondFactor: boolean;
  /** Of a link that may set one up. */
  invitationId: string | null;
};

/** The session that the cookies name, if it is valid now; its idle limit moves. */
export async function findVisit(headers: Headers, now: Date): Promise<Visit | null> {
  const found = await auth().api.getSession({ headers: cookiesOf(headers) });
  if (!found || found.user.disabledAt || found.session.expiresAt <= now) return null;
  const { session, user } = found;
  const expiresAt = prolonged(session, now);
  if (expiresAt) await db.session.updateMany({ where: { id: session.id }, data: { expiresAt } });
  const roles = STAFF_ROLES.filter((role) => user.roles?.includes(role));
  return {
    sessionId: session.id,
    personId: user.id,
    name: user.name,
    email: user.email,
    roles,
    memberships: roles.length > 0 ? [] : await findMemberships(user.id),
    isExample: user.isExample ?? false,
    secondFactorAt: session.secondFactorAt ?? null,
    hasSecondFactor: user.twoFactorEnabled ?? false,
    invitationId: session.invitationId ?? null,
  };
}

const findMemberships = (personId: string): Promise<Membership[]> =>
  db.membership.findMany({
    where: { personId },
    select: { providerId: true, role: true },
    orderBy: [{ createdAt: "asc" }, { providerId: "asc" }],
  });

/** Staff only with a role and the second factor shown in this session; members of a provider with any session. */
export function toActor(visit: Visit | null): Actor {
  if (!visit) return { kind: "visitor" };
  const { personId, roles, memberships } = visit;
  if (roles.length > 0) return visit.secondFactorAt ? { kind: "staff", personId, roles } : { kind: "visitor" };
  return memberships.length > 0 ? { kind: "member", personId, memberships } : { kind: "visitor" };
}

/** Whoever is signed in acts on their own account, with a role, an entry, or neither. */
export const ownActor = ({ personId, roles, memberships }: Visit): Actor =>
  roles.length > 0 ? { kind: "staff", personId, roles } : { kind: "member", personId, memberships };

/** What a right password leads to: the second factor, or a session that still lacks one. */
export type PasswordResult = { isRight: false } | { isRight: true; needsCode: boolean };

/** Compares a password, as slowly for an unknown address as for a known one. A right one sets a cookie. */
export async function signInByPassword(
  headers: Headers,
  { email, password }: { email: string; password: string },
): Promise<PasswordResult> {
  await closeSession(headers);
  const answer = await refusable(() =>
    auth().api.signInEmail({ body: { email, password }, headers: withoutCookies(headers) }),
  );
  return answer ? { isRight: true, needsCode: "twoFactorRedirect" in answer } : { isRight: false };
}

/**
 * Compares a code of the app or a recovery code after a right password; a right one opens the session. A code counts
 * once: whoever looked over somebody's shoulder comes too late.
 */
export async function signInByCode(headers: Headers, code: string, now: Date): Promise<{ personId: string } | null> {
  const isOfApp = /^\d{6}$/.test(code);
  if (isOfApp && !(await isFirstUse(headers, code, now))) return null;
  const body = { code };
  const answer = await refusable(() =>
    isOfApp
      ? auth().api.verifyTOTP({ body, headers: withoutSession(headers) })
      : auth().api.verifyBackupCode({ body, headers: withoutSession(headers) }),
  );
  return answer ? { personId: answer.user.id } : null;
}

async function isFirstUse(headers: Headers, code: string, now: Date): Promise<boolean> {
  const personId = await findChallenged(headers, now);
  return personId !== null && (await isLeft("code:used", `${personId}:${code}`, now));
}

/** Whom the password step knows; null if it was not taken or is too long ago. */
export async function findChallenged(headers: Headers, now: Date): Promise<string | null> {
  const cookie = /(?:^|; )(?:__Secure-)?verzeichnis\.two_factor=([^.;]+)/.exec(headers.get("cookie") ?? "");
  if (!cookie?.[1]) return null;
  const row = await db.verification.findFirst({
    where: { identifier: decodeURIComponent(cookie[1]), expiresAt: { gt: now } },
    select: { value: true },
  });
  return row?.value ?? null;
}

type Opening = { personId: string; secondFactorAt: Date | null; invitationId: string | null };

/**
 * Signs somebody in without a password and sets the cookie: for links whose token a command has checked.
 * @throws AppError "forbidden" if the person may not sign in
 */
export async function openSession(headers: Headers, opening: Opening): Promise<void> {
  await closeSession(headers);
  const { opened } = await auth().api.openSession({ body: opening, headers: withoutCookies(headers) });
  if (!opened) throw new AppError("forbidden", "may not sign in");
}

/** Ends the session that the cookies name, and takes the cookie back. */
export async function closeSession(headers: Headers): Promise<void> {
  if (headers.get("cookie")?.includes("session_token=")) await auth().api.signOut({ headers: cookiesOf(headers) });
}

/** better-auth refuses by throwing; which of its reasons it was is nobody's business. */
async function refusable<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (isAPIError(error)) return null;
    throw error;
  }
}

const cookiesOf = (headers: Headers): Headers => new Headers({ cookie: headers.get("cookie") ?? "" });

function withoutCookies(headers: Headers): Headers {
  const copy = new Headers();
  for (const name of ["x-forwarded-for", "user-agent"]) copy.set(name, headers.get(name) ?? "");
  return copy;
}

/** With a session at hand better-auth would only confirm it, without counting tries. */
function withoutSession(headers: Headers): Headers {
  const copy = withoutCookies(headers);
  const cookies = (headers.get("cookie") ?? "").split("; ").filter((cookie) => !cookie.includes("session_token="));
  copy.set("cookie", cookies.join("; "));
  return copy;
}
