import "server-only";
import { write, type Context } from "@/lib/platform/context";
import { ensure } from "@/lib/platform/errors";
import { canExport } from "../policy";

/** Who took everything away, and when: written before the first byte leaves. */
export function recordExport(ctx: Context, format: "csv" | "json"): Promise<void> {
  return write(ctx, () => {
    ensure(canExport(ctx.actor));
    const audit = { action: `export.${format}`, entity: "import_run" as const, entityId: ctx.requestId };
    return Promise.resolve({ value: undefined, audit });
  });
}
