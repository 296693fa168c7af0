import "server-only";
import { write, type Context } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import type { FormValues } from "@/lib/platform/form-data";
import { keepsRight } from "../policy";

type Section = { providerId: string; section: string };

/** All the texts of the longest form have room, and nobody fills the disk. */
const MAX_BYTES = 60_000;

/** Keeps what somebody has typed. It states nothing yet, so it leaves no audit entry and no version. */
export function saveDraft(ctx: Context, { providerId, section, values }: Section & { values: FormValues }) {
  return write<{ savedAt: Date }>(ctx, async (tx) => {
    const key = keyOf(ctx, { providerId, section });
    if (JSON.stringify(values).length > MAX_BYTES) throw new AppError("invalid", "too_long");
    const fields = { values, savedAt: ctx.now };
    await tx.sectionDraft.upsert({
      where: { personId_providerId_section: key },
      create: { ...key, ...fields },
      update: fields,
    });
    return { value: { savedAt: ctx.now }, audit: "unchanged" };
  });
}

export function discardDraft(ctx: Context, section: Section): Promise<void> {
  return write(ctx, async (tx) => {
    await tx.sectionDraft.deleteMany({ where: keyOf(ctx, section) });
    return { value: undefined, audit: "unchanged" };
  });
}

/** Something that is said by one press: the command inside asks about its own row again. */
export function sayAsMember<T>(ctx: Context, providerId: string, say: (inner: Context) => Promise<T>): Promise<T> {
  return write<T>(ctx, async (_tx, inner) => {
    ensure(keepsRight(ctx.actor, providerId));
    return { value: await say(inner), audit: "unchanged" };
  });
}

/** Says what was typed: what `send` writes and the end of the draft are one transaction. */
export function sendSection<T>(ctx: Context, section: Section, send: (inner: Context) => Promise<T>): Promise<T> {
  return write<T>(ctx, async (tx, inner) => {
    const key = keyOf(ctx, section);
    const value = await send(inner);
    await tx.sectionDraft.deleteMany({ where: key });
    return { value, audit: "unchanged" };
  });
}

/** One's own draft about an entry of one's own, and no other. */
function keyOf({ actor }: Context, { providerId, section }: Section) {
  if (!keepsRight(actor, providerId)) throw new AppError("forbidden");
  return { personId: actor.personId, providerId, section };
}
