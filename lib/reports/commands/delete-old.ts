import "server-only";
import { write, type Context } from "@/lib/platform/context";
import { berlinDay } from "@/lib/platform/day";
import { toColumn } from "@/lib/platform/day-column";
import { ensure } from "@/lib/platform/errors";
import { canDeleteOldReports } from "../policy";
import { keptSince } from "../rules/deadlines";

/** Retention: what people wrote, and addresses, go six months after a report was closed or a link was over. */
export function deleteOldReports(ctx: Context): Promise<{ reports: number; links: number }> {
  return write(ctx, async (tx) => {
    ensure(canDeleteOldReports(ctx.actor));
    const old = { lt: toColumn(keptSince(berlinDay(ctx.now))) };
    const { count: reports } = await tx.report.deleteMany({ where: { closedAt: old } });
    const { count: links } = await tx.funderRequest.deleteMany({ where: { expiresAt: old } });
    const audit = [
      ...(reports > 0 ? [{ action: "report.delete_old", entity: "report" as const, entityId: "old" }] : []),
      ...(links > 0
        ? [{ action: "funder_request.delete_old", entity: "funder_request" as const, entityId: "old" }]
        : []),
    ];
    return { value: { reports, links }, audit: audit.length > 0 ? audit : "unchanged" };
  });
}
