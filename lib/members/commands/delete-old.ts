import "server-only";
import { isJob } from "@/lib/platform/actor";
import { write, type Context } from "@/lib/platform/context";
import { addMonths, berlinDay } from "@/lib/platform/day";
import { ensure } from "@/lib/platform/errors";

/** Months that a claim is kept after it was decided or ran out; it names somebody. */
const KEEP_MONTHS = 6;

/** Retention: claims that are over. Answers how many went. */
export function deleteOldClaims(ctx: Context): Promise<number> {
  return write<number>(ctx, async (tx) => {
    ensure(isJob(ctx.actor));
    const old = { lt: new Date(addMonths(berlinDay(ctx.now), -KEEP_MONTHS)) };
    const { count } = await tx.claim.deleteMany({
      where: {
        OR: [
          { state: { in: ["GRANTED", "REFUSED"] }, decidedAt: old },
          { state: "EXPIRED", expiresAt: old },
        ],
      },
    });
    const audit = { action: "claim.delete_old", entity: "claim", entityId: "old" } as const;
    return { value: count, audit: count > 0 ? audit : "unchanged" };
  });
}
