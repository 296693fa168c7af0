import "server-only";
import { write, type Context, type Tx, type Written } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { canHandOver, canTake, seesToCases } from "../policy";
import type { CaseAsShown, HandOver } from "../schema";
import { loadCase, type LoadedCase } from "./load-case";
import { moveCells } from "./move-cells";

/**
 * The caller sees to the entry from now on; what was handed in counts as being reviewed.
 * @throws forbidden "partial" or "own_first_signature", conflict "taken" when somebody was faster
 */
export function takeCase(ctx: Context, { providerId, version }: CaseAsShown): Promise<Written> {
  const { actor } = ctx;
  return write<Written>(ctx, async (tx, inner) => {
    if (!seesToCases(actor)) throw new AppError("forbidden");
    const loaded = await loadCase(ctx, tx, providerId);
    const { subject, facts } = loaded;
    if (!canTake(actor, subject)) throw refusalToTake(loaded, version);
    const written = await assign(ctx, tx, { loaded, providerId, version, assigneeId: actor.personId });
    const handedIn = facts.flatMap(({ kind, cellId }) => (kind === "SUBMITTED" && cellId ? [cellId] : []));
    await moveCells(inner, { providerId, cellIds: handedIn, step: "take" });
    return { value: written, audit: auditOf("take", written) };
  });
}

/** Which words fit: the rights may be fine and only somebody was faster. */
function refusalToTake({ open, subject }: LoadedCase, version: number): AppError {
  if (subject.isPartial) return new AppError("forbidden", "partial");
  if (subject.isOwnSecondCheck) return new AppError("forbidden", "own_first_signature");
  if ((open?.version ?? 0) !== version) return new AppError("conflict", "taken");
  return new AppError("forbidden");
}

/**
 * Somebody else sees to it, or nobody: then it is free for all.
 * @throws invalid "cannot_review" for somebody who could not go on: left, partial, or first signature of what is open
 */
export function handOverCase(ctx: Context, { providerId, version, assigneeId }: HandOver): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    const loaded = await loadCase(ctx, tx, providerId);
    ensure(canHandOver(ctx.actor, loaded.subject));
    if (assigneeId !== null && !(await canGoOn(tx, { loaded, providerId, assigneeId })))
      throw new AppError("invalid", "cannot_review");
    const written = await assign(ctx, tx, { loaded, providerId, version, assigneeId });
    return { value: written, audit: auditOf("hand_over", written) };
  });
}

type Target = { loaded: LoadedCase; providerId: string; assigneeId: string };

async function canGoOn(tx: Tx, { loaded: { colleagues, facts }, providerId, assigneeId }: Target): Promise<boolean> {
  if (!colleagues.some(({ id, isActive }) => id === assigneeId && isActive)) return false;
  const signed = facts.filter(({ signedBy }) => signedBy !== null);
  if (
    signed.length > 0 &&
    signed.length === facts.length &&
    signed.every(({ signedBy }) => signedBy === `person:${assigneeId}`)
  )
    return false;
  return (await tx.partiality.count({ where: { personId: assigneeId, providerId } })) === 0;
}

type Assignment = { loaded: LoadedCase; providerId: string; version: number; assigneeId: string | null };

/** `version` 0 says that the page showed no open case. */
async function assign(
  ctx: Context,
  tx: Tx,
  { loaded: { open }, providerId, version, assigneeId }: Assignment,
): Promise<Written> {
  if ((open?.version ?? 0) !== version) throw new AppError("conflict", "taken");
  if (!open) {
    const made = await tx.reviewCase.create({
      data: { providerId, assigneeId, createdAt: ctx.now },
      select: { id: true, version: true },
    });
    return { ...made, changed: true };
  }
  const { count } = await tx.reviewCase.updateMany({
    where: { id: open.id, version, closedAt: null },
    data: { assigneeId, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", "taken");
  return { id: open.id, version: version + 1, changed: true };
}

const auditOf = (verb: "take" | "hand_over", { id, version }: Written) => ({
  action: `review_case.${verb}`,
  entity: "review_case" as const,
  entityId: id,
  version,
});
