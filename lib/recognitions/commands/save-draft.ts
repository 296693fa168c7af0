import "server-only";
import type { Context, Tx } from "@/lib/platform/context";
import { write } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import type { FormValues } from "@/lib/platform/form-data";
import { canDecide } from "../policy";

type Draft = { recognitionId: string; values: FormValues };

/** Keeps what one person has typed about a cell. It states nothing yet, so it leaves no audit entry and no version. */
export function saveDraft(ctx: Context, { recognitionId, values }: Draft): Promise<void> {
  return write(ctx, async (tx) => {
    const { actor } = ctx;
    if (actor.kind !== "staff") throw new AppError("forbidden");
    ensure(canDecide(actor));
    const cell = await tx.recognition.findUnique({ where: { id: recognitionId }, select: { id: true } });
    if (!cell) throw new AppError("not_found", "recognition");
    const key = { personId: actor.personId, recognitionId };
    const fields = { values, savedAt: ctx.now };
    await tx.reviewDraft.upsert({
      where: { personId_recognitionId: key },
      create: { ...key, ...fields },
      update: fields,
    });
    return { value: undefined, audit: "unchanged" };
  });
}

/** Part of the commands that decide: what was typed is said now. */
export async function dropDrafts({ actor }: Context, tx: Tx, recognitionIds: readonly string[]): Promise<void> {
  if (actor.kind !== "staff") return;
  await tx.reviewDraft.deleteMany({
    where: { personId: actor.personId, recognitionId: { in: [...recognitionIds] } },
  });
}
