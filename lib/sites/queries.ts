import "server-only";
import type { Tx } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";

/** What is public shows at least one offer. */
export async function ensureOffers(tx: Tx, providerId: string): Promise<void> {
  const bare = await tx.provider.count({
    where: { id: providerId, visibility: "PUBLISHED", sites: { every: { offers: { none: {} } } } },
  });
  if (bare > 0) throw new AppError("conflict", "last_offer");
}
