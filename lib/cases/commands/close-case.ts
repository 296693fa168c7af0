import "server-only";
import { isJob } from "@/lib/platform/actor";
import { write, type Context, type Tx, type Written } from "@/lib/platform/context";
import { db } from "@/lib/platform/db";
import { AppError, ensure } from "@/lib/platform/errors";
import { isWorkLeft, QUIET_DAYS } from "../rules/work-lines";
import type { CaseAsShown } from "../schema";
import { loadCase } from "./load-case";
import { ensureWorkOn } from "./open-case";

/** Ends the case: what is written stays. @throws conflict "work_left" while a review is under way */
export function closeCase(ctx: Context, { providerId, version }: CaseAsShown): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    await ensureWorkOn(ctx, tx, providerId);
    const { open, facts } = await loadCase(ctx, tx, providerId);
    if (!open) throw new AppError("not_found", "open case");
    if (isWorkLeft(facts)) throw new AppError("conflict", "work_left");
    return close(ctx, tx, { id: open.id, version });
  });
}

/**
 * Ends every case that nobody has touched for `QUIET_DAYS` and of whose entry nothing is on the work list, not even
 * waiting. Each in a transaction of its own. Answers how many.
 */
export async function closeQuietCases(ctx: Context): Promise<number> {
  ensure(isJob(ctx.actor));
  const since = new Date(ctx.now.getTime() - QUIET_DAYS * 86_400_000);
  const quiet = await db.reviewCase.findMany({
    where: { closedAt: null, updatedAt: { lt: since }, messages: { none: { at: { gte: since } } } },
    orderBy: { id: "asc" },
    select: { providerId: true, version: true },
  });
  let closed = 0;
  for (const { providerId, version } of quiet) {
    const { changed } = await write<{ changed: boolean }>(ctx, async (tx) => {
      const { open, facts } = await loadCase(ctx, tx, providerId);
      // Somebody was faster: the next night looks again.
      if (open?.version !== version || facts.length > 0) return { value: { changed: false }, audit: "unchanged" };
      return close(ctx, tx, open);
    });
    if (changed) closed += 1;
  }
  return closed;
}

async function close(ctx: Context, tx: Tx, { id, version }: { id: string; version: number }) {
  const { count } = await tx.reviewCase.updateMany({
    where: { id, version, closedAt: null },
    data: { closedAt: ctx.now, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", "changed meanwhile");
  return {
    value: { id, version: version + 1, changed: true },
    audit: { action: "review_case.close", entity: "review_case" as const, entityId: id, version: version + 1 },
  };
}
