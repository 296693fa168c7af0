import "server-only";
import { actorId } from "@/lib/platform/actor";
import { write, type Context, type Written } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { canImport } from "../policy";
import type { Preview } from "../types";

type Order = { id: string; version: number; skipFaulty: boolean; publish: boolean };

/**
 * Orders what the preview shows; a job carries it out.
 * @throws conflict "faulty" when some rows cannot be taken over and nobody said to leave them out
 */
export function orderImport(ctx: Context, { id, version, skipFaulty, publish }: Order): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    ensure(canImport(ctx.actor));
    const run = await tx.importRun.findUnique({ where: { id }, select: { preview: true } });
    if (!run) throw new AppError("not_found", "import");
    // Written by `previewList` alone.
    const { kinds } = run.preview as unknown as Preview;
    if (kinds.FAULTY > 0 && !skipFaulty) throw new AppError("conflict", "faulty");
    const { count } = await tx.importRun.updateMany({
      where: { id, version, state: "READY" },
      data: {
        state: "QUEUED",
        skipFaulty,
        publish,
        orderedBy: actorId(ctx.actor),
        orderedAt: ctx.now,
        version: { increment: 1 },
      },
    });
    if (count === 0) throw new AppError("conflict", "changed meanwhile");
    return {
      value: { id, version: version + 1, changed: true },
      audit: { action: "import.order", entity: "import_run", entityId: id, version: version + 1 },
    };
  });
}

/** Throws the file away without carrying it out; that it was there stays known. */
export function discardImport(ctx: Context, { id, version }: { id: string; version: number }): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    ensure(canImport(ctx.actor));
    const { count } = await tx.importRun.updateMany({
      where: { id, version, state: "READY" },
      data: { state: "DISCARDED", data: null, version: { increment: 1 } },
    });
    if (count === 0) throw new AppError("conflict", "changed meanwhile");
    await tx.importRow.deleteMany({ where: { runId: id } });
    return {
      value: { id, version: version + 1, changed: true },
      audit: { action: "import.discard", entity: "import_run", entityId: id, version: version + 1 },
    };
  });
}
