import "server-only";
import type { Tx } from "@/lib/platform/context";
import { freeSlug } from "./rules";

/** An entry's own addresses, present and former, are free for it. */
export async function findFreeSlug(tx: Tx, base: string, owner: { id: string } | null = null): Promise<string> {
  const slug = { startsWith: base };
  const current = await tx.provider.findMany({
    where: { slug, ...(owner && { NOT: { id: owner.id } }) },
    select: { slug: true },
  });
  const former = await tx.slugRedirect.findMany({
    where: { slug, ...(owner && { NOT: { providerId: owner.id } }) },
    select: { slug: true },
  });
  return freeSlug(base, new Set([...current, ...former].map((row) => row.slug)));
}

/**
 * Who hears of something: whoever proposed it and still keeps the entry right; else its Leitung, else the address on
 * record, the provider's before a site's, else whoever is left.
 */
export async function listRecipients(
  tx: Tx,
  { providerId, submittedBy }: { providerId: string; submittedBy?: string },
): Promise<string[]> {
  const members = await tx.membership.findMany({
    where: { providerId, person: { disabledAt: null } },
    orderBy: { createdAt: "asc" },
    select: { role: true, personId: true, person: { select: { email: true } } },
  });
  const author = members.filter(({ personId }) => submittedBy === `person:${personId}`);
  const chosen = author.length > 0 ? author : members.filter(({ role }) => role === "OWNER");
  if (chosen.length > 0) return chosen.map(({ person }) => person.email);
  const provider = await tx.provider.findUnique({
    where: { id: providerId },
    select: {
      email: true,
      sites: { where: { email: { not: null } }, select: { email: true }, orderBy: { createdAt: "asc" }, take: 1 },
    },
  });
  const onRecord = provider?.email ?? provider?.sites[0]?.email;
  return onRecord ? [onRecord] : members.map(({ person }) => person.email);
}
