import "server-only";
import { db } from "@/lib/platform/db";
import type { Member } from "@/lib/platform/insider";
import { canManageTeam } from "../policy";
import type { Team } from "../types";

/** Who looks after one's own entry; open invitations only for the Leitung. */
export async function getTeam({ actor, providerId }: Member, now: Date): Promise<Team | null> {
  const isManager = canManageTeam(actor, providerId);
  const provider = await db.provider.findUnique({
    where: { id: providerId },
    select: {
      name: true,
      memberships: {
        select: { role: true, person: { select: { id: true, name: true, email: true } } },
        orderBy: [{ role: "asc" }, { person: { name: "asc" } }, { personId: "asc" }],
      },
      invitations: {
        where: { purpose: "MEMBER", usedAt: null, expiresAt: { gt: now } },
        select: { id: true, email: true, membershipRole: true, expiresAt: true },
        orderBy: { expiresAt: "asc" },
      },
    },
  });
  if (!provider) return null;
  return {
    providerId,
    providerName: provider.name,
    isManager,
    members: provider.memberships.map(({ role, person: { id, name, email } }) => ({
      personId: id,
      name,
      email,
      role,
      isSelf: id === actor.personId,
    })),
    invitations: isManager
      ? provider.invitations.flatMap(({ id, email, membershipRole, expiresAt }) =>
          email && membershipRole ? [{ id, email, role: membershipRole, expiresAt: expiresAt.toISOString() }] : [],
        )
      : [],
  };
}
