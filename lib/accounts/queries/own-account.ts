import "server-only";
import { db } from "@/lib/platform/db";
import { getSecondFactorSetup, type SecondFactorSetup } from "@/lib/platform/second-factor";
import type { Visit } from "@/lib/platform/session";
import { browserName } from "../rules/browser-name";
import type { OwnSession } from "../types";

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
export async function hasOwnPassword({ personId }: Visit): Promise<boolean> {
  return (await db.credential.count({ where: { personId, method: "credential", password: { not: null } } })) > 0;
}
