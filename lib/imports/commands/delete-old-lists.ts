import "server-only";
import { write, type Context } from "@/lib/platform/context";
import { ensure } from "@/lib/platform/errors";
import { canImport } from "../policy";

/** Long enough to look up what a list had said. */
const KEEP_DAYS = 90;

/** Throws old files and their rows away; when, who and how many stays. Lists nobody ordered count as discarded. */
export function deleteOldLists(ctx: Context): Promise<number> {
  return write<number>(ctx, async (tx) => {
    ensure(canImport(ctx.actor));
    const before = new Date(ctx.now.getTime() - KEEP_DAYS * 86_400_000);
    const old = await tx.importRun.findMany({
      where: { createdAt: { lt: before }, data: { not: null }, state: { in: ["READY", "DONE", "FAILED"] } },
      select: { id: true, state: true },
    });
    const ids = old.map(({ id }) => id);
    await tx.importRow.deleteMany({ where: { runId: { in: ids } } });
    await tx.importRun.updateMany({
      where: { id: { in: ids }, state: "READY" },
      data: { state: "DISCARDED", data: null, version: { increment: 1 } },
    });
    await tx.importRun.updateMany({ where: { id: { in: ids }, state: { not: "DISCARDED" } }, data: { data: null } });
    const audit = ids.map((id) => ({ action: "import.delete_file", entity: "import_run" as const, entityId: id }));
    return { value: ids.length, audit };
  });
}
