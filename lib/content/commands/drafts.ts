import "server-only";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { canEditTexts } from "../policy";
import type { Preview } from "../schema";
import type { TextId } from "../types";

/** Keeps what one person has typed about a text. It changes nothing yet, so it leaves no audit entry and no version. */
export function saveDraft(ctx: Context, { key, locale, ...values }: Preview): Promise<void> {
  return write(ctx, async (tx) => {
    const id = { personId: editorOf(ctx), key, locale };
    const fields = { values, savedAt: ctx.now };
    await tx.contentDraft.upsert({
      where: { personId_key_locale: id },
      create: { ...id, ...fields },
      update: fields,
    });
    return { value: undefined, audit: "unchanged" };
  });
}

/** Gone is gone: only what the same person typed and nobody has read. */
export function dropDraft(ctx: Context, id: TextId): Promise<void> {
  return write(ctx, async (tx) => {
    editorOf(ctx);
    await deleteDraft(ctx, tx, id);
    return { value: undefined, audit: "unchanged" };
  });
}

/** Part of publishing: what was typed is said now. */
export async function deleteDraft({ actor }: Context, tx: Tx, { key, locale }: TextId): Promise<void> {
  if (actor.kind !== "staff") return;
  await tx.contentDraft.deleteMany({ where: { personId: actor.personId, key, locale } });
}

function editorOf({ actor }: Context): string {
  ensure(canEditTexts(actor));
  if (actor.kind !== "staff") throw new AppError("forbidden");
  return actor.personId;
}
