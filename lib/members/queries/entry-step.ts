import "server-only";
import { db } from "@/lib/platform/db";
import { hashToken } from "@/lib/platform/token";
import { ENTRY_LINKS, type EntryStep } from "../types";

/** What the page of a link asks for; null if the link does not work any more. The token is the right to know. */
export async function findEntryStep(token: string, now: Date): Promise<EntryStep | null> {
  const link = await db.invitation.findFirst({
    where: { tokenHash: hashToken(token), purpose: { in: [...ENTRY_LINKS] }, usedAt: null, expiresAt: { gt: now } },
    select: { email: true, membershipRole: true, provider: { select: { name: true, visibility: true } } },
  });
  if (!link?.email || !link.membershipRole || !link.provider || link.provider.visibility === "ARCHIVED") return null;
  const isKnown = (await db.person.count({ where: { email: link.email } })) > 0;
  return { providerName: link.provider.name, role: link.membershipRole, email: link.email, isKnown };
}
