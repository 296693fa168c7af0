import "server-only";
import { db } from "@/lib/platform/db";
import { hashToken } from "@/lib/platform/token";
import { STAFF_LINKS, type InvitationStep } from "../types";

/** What the page of a link asks for; null if the link does not work any more. The token is the right to know. */
export async function findInvitationStep(token: string, now: Date): Promise<InvitationStep | null> {
  const link = await db.invitation.findFirst({
    where: { tokenHash: hashToken(token), purpose: { in: [...STAFF_LINKS] }, usedAt: null, expiresAt: { gt: now } },
    select: { email: true, personId: true },
  });
  if (!link) return null;
  if (!link.personId) return { kind: "new", email: link.email };
  const person = await db.person.findFirst({
    where: { id: link.personId, disabledAt: null },
    select: { email: true },
  });
  return person && { kind: "known", email: person.email };
}
