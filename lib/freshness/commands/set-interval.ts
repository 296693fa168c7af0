import "server-only";
import { write, type Context, type Written } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { canChooseInterval } from "../policy";

type Interval = { id: string; version: number; confirmEvery: number };

/** How often the provider wants to be asked, in months, 1 to 12. Public freshness does not depend on it. */
export function setInterval(ctx: Context, { id, version, confirmEvery }: Interval): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    ensure(canChooseInterval(ctx.actor, id));
    const before = await tx.provider.findUnique({ where: { id }, select: { version: true, confirmEvery: true } });
    if (!before) throw new AppError("not_found");
    if (before.confirmEvery === confirmEvery)
      return { value: { id, version: before.version, changed: false }, audit: "unchanged" };
    const { count } = await tx.provider.updateMany({
      where: { id, version },
      data: { confirmEvery, version: { increment: 1 } },
    });
    if (count === 0) throw new AppError("conflict", "changed meanwhile");
    return {
      value: { id, version: version + 1, changed: true },
      audit: { action: "provider.edit", entity: "provider", entityId: id, entryId: id, version: version + 1 },
    };
  });
}
