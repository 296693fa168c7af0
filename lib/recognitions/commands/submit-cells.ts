import "server-only";
import { write, type Context } from "@/lib/platform/context";
import { ensure } from "@/lib/platform/errors";
import { canRecordStatus } from "../policy";
import { nextReviewStatus } from "../rules/review";
import { changeCell } from "./change-cell";

/**
 * What a cell says or rests on was changed at the provider's wish: somebody looks at it again. The last confirmation
 * stays public meanwhile (domain 3.3). A review that is under way goes on as it was.
 */
export function submitCells(ctx: Context, { ids }: { ids: readonly string[] }): Promise<{ count: number }> {
  return write<{ count: number }>(ctx, async (tx) => {
    ensure(canRecordStatus(ctx.actor));
    const cells = await tx.recognition.findMany({
      where: { id: { in: [...ids] } },
      orderBy: { id: "asc" },
      select: { id: true, version: true, reviewStatus: true, offer: { select: { site: true } } },
    });
    const audit = [];
    for (const { id, version: seen, reviewStatus: before, offer } of cells) {
      const reviewStatus = nextReviewStatus(before, "submit");
      if (!reviewStatus) continue;
      const version = await changeCell(tx, { id, version: seen, data: { reviewStatus } });
      const entryId = offer.site.providerId;
      audit.push({
        action: "recognition.submitted",
        entity: "recognition" as const,
        entityId: id,
        entryId,
        version,
      });
    }
    return { value: { count: audit.length }, audit };
  });
}
