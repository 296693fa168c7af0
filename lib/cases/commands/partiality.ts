import "server-only";
import { write, type Context } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { canDeclarePartial, canLiftPartiality } from "../policy";
import type { PartialityLift } from "../schema";
import { addMessage } from "./add-message";

const auditOf = (verb: "declare" | "lift", { personId, providerId }: { personId: string; providerId: string }) => ({
  action: `partiality.${verb}`,
  entity: "partiality" as const,
  entityId: `${personId}:${providerId}`,
});

/** "Ich bin befangen": the caller decides nothing about this entry from now on, and does not see to it. */
export function declarePartiality(ctx: Context, { providerId }: { providerId: string }): Promise<void> {
  return write(ctx, async (tx) => {
    const { actor } = ctx;
    const found = await tx.provider.findUnique({ where: { id: providerId }, select: { id: true } });
    if (!found) throw new AppError("not_found", "provider");
    if (!canDeclarePartial(actor)) throw new AppError("forbidden");
    const { personId } = actor;
    const key = { personId_providerId: { personId, providerId } };
    if (await tx.partiality.findUnique({ where: key })) return { value: undefined, audit: "unchanged" };
    await tx.partiality.create({ data: { personId, providerId, declaredAt: ctx.now } });
    await tx.reviewCase.updateMany({
      where: { providerId, closedAt: null, assigneeId: personId },
      data: { assigneeId: null, version: { increment: 1 } },
    });
    return { value: undefined, audit: auditOf("declare", { personId, providerId }) };
  });
}

/** LEAD takes somebody's partiality back; the reason stays as a note of the case. */
export function liftPartiality(ctx: Context, { providerId, personId, liftReason }: PartialityLift): Promise<void> {
  return write(ctx, async (tx) => {
    ensure(canLiftPartiality(ctx.actor, personId));
    const { count } = await tx.partiality.deleteMany({ where: { personId, providerId } });
    if (count === 0) throw new AppError("not_found", "partiality");
    // Whoever lifts may be partial too, so this does not go through openCase.
    const open = await tx.reviewCase.findFirst({ where: { providerId, closedAt: null }, select: { id: true } });
    const { id: caseId } =
      open ?? (await tx.reviewCase.create({ data: { providerId, createdAt: ctx.now }, select: { id: true } }));
    await addMessage(ctx, tx, { caseId, kind: "NOTE", body: liftReason });
    return { value: undefined, audit: auditOf("lift", { personId, providerId }) };
  });
}
