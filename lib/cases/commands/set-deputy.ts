import "server-only";
import { write, type Context, type Written } from "@/lib/platform/context";
import { toColumn } from "@/lib/platform/day-column";
import { AppError, ensure } from "@/lib/platform/errors";
import { canSetDeputy } from "../policy";
import { listColleagues } from "../queries/colleagues";
import type { DeputyPeriod } from "../schema";

/** Who sees to somebody's cases, from when until when; without a deputy it ends. @throws invalid "no_deputy" */
export function setDeputy(ctx: Context, input: DeputyPeriod): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    const { personId, version, deputyId } = input;
    ensure(canSetDeputy(ctx.actor, personId));
    const colleagues = await listColleagues(tx);
    if (!colleagues.some(({ id }) => id === personId)) throw new AppError("not_found", "person");
    if (deputyId !== null && !colleagues.some(({ id, isActive }) => id === deputyId && isActive))
      throw new AppError("invalid", "no_deputy");
    const { count } = await tx.person.updateMany({
      where: { id: personId, version },
      data: {
        deputyId,
        deputyFrom: toColumn(deputyId === null ? null : input.deputyFrom),
        deputyUntil: toColumn(deputyId === null ? null : input.deputyUntil),
        version: { increment: 1 },
      },
    });
    if (count === 0) throw new AppError("conflict", "changed meanwhile");
    return {
      value: { id: personId, version: version + 1, changed: true },
      audit: { action: "person.deputy", entity: "person", entityId: personId, version: version + 1 },
    };
  });
}
