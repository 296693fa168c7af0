import "server-only";
import type { Tx } from "@/lib/platform/context";

/** Whoever proposed it, if they still keep the entry right; else its Leitung, else the address on record. */
export async function listRecipients(
  tx: Tx,
  { providerId, submittedBy }: { providerId: string; submittedBy: string },
): Promise<string[]> {
  const members = await tx.membership.findMany({
    where: { providerId, person: { disabledAt: null } },
    orderBy: { createdAt: "asc" },
    select: { role: true, personId: true, person: { select: { email: true } } },
  });
  const author = members.filter(({ personId }) => submittedBy === `person:${personId}`);
  const chosen = author.length > 0 ? author : members.filter(({ role }) => role === "OWNER");
  if (chosen.length > 0) return chosen.map(({ person }) => person.email);
  const provider = await tx.provider.findUnique({ where: { id: providerId }, select: { email: true } });
  return provider?.email ? [provider.email] : [];
}
