import "server-only";
import { db } from "@/lib/platform/db";
import { hasPassword } from "@/lib/platform/password";
import { getSecondFactorSetup, type SecondFactorSetup } from "@/lib/platform/second-factor";
import type { Visit } from "@/lib/platform/session";
import { browserName } from "../rules/browser-name";
import { isFresh } from "../rules/fresh-session";
import type { Deletion, OwnSession } from "../types";

/** The browsers that are signed in as this person, the latest first. */
export async function listOwnSessions(visit: Visit, now: Date): Promise<OwnSession[]> {
  const rows = await db.session.findMany({
    where: { personId: visit.personId, expiresAt: { gt: now } },
    select: { id: true, createdAt: true, updatedAt: true, ipAddress: true, userAgent: true },
    orderBy: { updatedAt: "desc" },
  });
  return rows.map(({ id, createdAt, updatedAt, ipAddress, userAgent }) => ({
    id,
    startedAt: createdAt.toISOString(),
    lastUsedAt: updatedAt.toISOString(),
    network: ipAddress ?? "",
    browser: browserName(userAgent ?? ""),
    isThis: id === visit.sessionId,
  }));
}

/** What waits to be confirmed: secret and recovery codes, for the person alone. */
export function getOwnSetup({ personId, email }: Visit, now: Date): Promise<SecondFactorSetup | null> {
  return getSecondFactorSetup({ personId, email }, now);
}

/** Somebody who signs in by mail has none. */
export const hasOwnPassword = ({ personId }: Visit): Promise<boolean> => hasPassword(personId);

/** When this browser signed in. */
export async function getSessionStart({ sessionId }: Visit): Promise<Date> {
  const session = await db.session.findUnique({ where: { id: sessionId }, select: { createdAt: true } });
  return session?.createdAt ?? new Date(0);
}

/** What the page that ends an account has to say; `left`: entries that nobody would lead any more. */
export async function getDeletion(visit: Visit, now: Date): Promise<Deletion> {
  const { personId, roles } = visit;
  const owned = await db.provider.findMany({
    where: { memberships: { some: { personId, role: "OWNER" }, none: { personId: { not: personId }, role: "OWNER" } } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
  const leads = roles.includes("LEAD")
    ? await db.person.count({ where: { roles: { has: "LEAD" }, disabledAt: null } })
    : null;
  return {
    left: owned,
    hasPassword: await hasPassword(personId),
    isFresh: isFresh(await getSessionStart(visit), now),
    isLastLead: leads === 1,
  };
}
