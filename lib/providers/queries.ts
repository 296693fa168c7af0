import "server-only";
import type { Tx } from "@/lib/platform/context";
import { freeSlug } from "./rules";

/** An entry's own addresses, present and former, are free for it. */
export async function findFreeSlug(tx: Tx, base: string, owner: { id: string } | null = null): Promise<string> {
  const slug = { startsWith: base };
  const [current, former] = await Promise.all([
    tx.provider.findMany({ where: { slug, ...(owner && { NOT: { id: owner.id } }) }, select: { slug: true } }),
    tx.slugRedirect.findMany({
      where: { slug, ...(owner && { NOT: { providerId: owner.id } }) },
      select: { slug: true },
    }),
  ]);
  return freeSlug(base, new Set([...current, ...former].map((row) => row.slug)));
}
