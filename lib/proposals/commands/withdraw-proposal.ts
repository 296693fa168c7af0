import "server-only";
import { write, type Context, type Written } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { canPropose } from "../policy";

/** The provider takes back what nobody has decided about. @throws conflict once it is decided */
export function withdrawProposal(ctx: Context, { id, version }: { id: string; version: number }): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    const before = await tx.proposal.findUnique({ where: { id }, select: { providerId: true, state: true } });
    // Of somebody else's proposals nobody learns that they exist.
    if (!before || !canPropose(ctx.actor, before.providerId)) {
      ensure(ctx.actor.kind === "member");
      throw new AppError("not_found", "proposal");
    }
    if (before.state !== "SUBMITTED" && before.state !== "RETURNED") throw new AppError("conflict", before.state);
    const { count } = await tx.proposal.updateMany({
      where: { id, version },
      data: { state: "WITHDRAWN", decidedBy: null, decidedAt: null, version: { increment: 1 } },
    });
    if (count === 0) throw new AppError("conflict", "changed meanwhile");
    return {
      value: { id, version: version + 1, changed: true },
      audit: { action: "proposal.withdraw", entity: "proposal", entityId: id, version: version + 1 },
    };
  });
}
