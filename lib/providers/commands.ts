import "server-only";
import { write, type Context, type Written } from "@/lib/platform/context";
import { berlinDay } from "@/lib/platform/day";
import { toColumn } from "@/lib/platform/day-column";
import { AppError, ensure } from "@/lib/platform/errors";
import { defined, difference } from "@/lib/platform/patch";
import { canConfirm, canDeleteExamples, canEditEntry, canEditFields, canSubmitEntry, canPublish } from "./policy";
import { findFreeSlug } from "./queries";
import { ensureReason, isHandIn, isLightPatch, mayBecome, slugOf } from "./rules";
import type { ProviderDraft, ProviderPatch } from "./schema";
import type { Visibility } from "./types";

/** A new entry, not yet visible. Its slug comes from the name. */
export function createProvider(ctx: Context, input: ProviderDraft): Promise<Written & { slug: string }> {
  return write<Written & { slug: string }>(ctx, async (tx) => {
    ensure(canEditEntry(ctx.actor));
    const slug = await findFreeSlug(tx, slugOf(input.name));
    const { id, version } = await tx.provider.create({
      data: {
        ...columns(input),
        createdAt: ctx.now,
        name: input.name,
        source: input.source,
        isExample: input.source === "EXAMPLE",
        slug,
      },
    });
    return {
      value: { id, version, slug, changed: true },
      audit: { action: "provider.create", entity: "provider", entityId: id, entryId: id, version },
    };
  });
}

/** Changes what the patch names and nothing else; equal values are no change. */
export function editProvider(
  ctx: Context,
  { id, version, patch }: { id: string; version: number; patch: ProviderPatch },
): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    const before = await tx.provider.findUnique({ where: { id } });
    if (!before) throw new AppError("not_found");
    const { visibility } = before;
    ensure(canEditFields(ctx.actor, { providerId: id, visibility, isLight: isLightPatch(patch) }));
    const changes = difference(before, columns(patch));
    if (!changes) return { value: { id, version: before.version, changed: false }, audit: "unchanged" };
    const { count } = await tx.provider.updateMany({
      where: { id, version },
      data: { ...changes, version: { increment: 1 } },
    });
    if (count === 0) throw new AppError("conflict", "changed meanwhile");
    return {
      value: { id, version: version + 1, changed: true },
      audit: { action: "provider.edit", entity: "provider", entityId: id, entryId: id, version: version + 1 },
    };
  });
}

/** "Stimmt noch", said by the provider itself or on the telephone: the entry is fresh from today. Nothing else of it changes. */
export async function confirmEntry(ctx: Context, { id, version }: { id: string; version: number }): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    const before = await tx.provider.findUnique({ where: { id }, select: { id: true } });
    if (!before) throw new AppError("not_found");
    ensure(canConfirm(ctx.actor, id));
    ensureReason(ctx);
    const { count } = await tx.provider.updateMany({
      where: { id, version },
      data: { confirmedOn: toColumn(berlinDay(ctx.now)), version: { increment: 1 } },
    });
    if (count === 0) throw new AppError("conflict", "changed meanwhile");
    // The links of reminders have done their work, whoever confirmed.
    await tx.reminder.updateMany({
      where: { providerId: id, tokenHash: { not: null }, usedAt: null },
      data: { usedAt: ctx.now },
    });
    return {
      value: { id, version: version + 1, changed: true },
      audit: { action: "provider.confirm", entity: "provider", entityId: id, entryId: id, version: version + 1 },
    };
  });
}

/**
 * Hands an entry in, publishes, hides, blocks or archives it.
 * @throws invalid when a person takes it from the public without a reason
 */
export function changeVisibility(
  ctx: Context,
  { id, version, to }: { id: string; version: number; to: Visibility },
): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    const before = await tx.provider.findUnique({ where: { id } });
    if (!before) throw new AppError("not_found");
    const isOwn = canSubmitEntry(ctx.actor, id) && (to === "SUBMITTED" || to === "DRAFT");
    ensure(isOwn || canPublish(ctx.actor));
    if (to !== "PUBLISHED") ensureReason(ctx);
    const mayGo = isOwn ? isHandIn : mayBecome;
    if (!mayGo({ from: before.visibility, to })) throw new AppError("conflict", `${before.visibility} → ${to}`);
    if (to === "PUBLISHED" && (await tx.offer.count({ where: { site: { providerId: id } } })) === 0) {
      throw new AppError("conflict", "nothing to show without an offer");
    }
    const { count } = await tx.provider.updateMany({
      where: { id, version },
      data: { visibility: to, version: { increment: 1 } },
    });
    if (count === 0) throw new AppError("conflict", "changed meanwhile");
    return {
      value: { id, version: version + 1, changed: true },
      audit: {
        action: `provider.${to.toLowerCase()}`,
        entity: "provider",
        entityId: id,
        entryId: id,
        version: version + 1,
      },
    };
  });
}

/** Moves an entry to the slug of its present name; the old address leads on for ever. */
export function renameSlug(ctx: Context, { id }: { id: string }): Promise<{ slug: string }> {
  return write<{ slug: string }>(ctx, async (tx) => {
    const before = await tx.provider.findUnique({ where: { id } });
    if (!before) throw new AppError("not_found");
    ensure(canPublish(ctx.actor));
    const slug = await findFreeSlug(tx, slugOf(before.name), before);
    if (slug === before.slug) return { value: { slug }, audit: "unchanged" };
    const version = before.version + 1;
    await tx.provider.update({ where: { id, version: before.version }, data: { slug, version } });
    const former = { slug: before.slug, providerId: id };
    await tx.slugRedirect.upsert({ where: { slug: former.slug }, create: former, update: {} });
    return {
      value: { slug },
      audit: { action: "provider.rename_slug", entity: "provider", entityId: id, entryId: id, version },
    };
  });
}

/** Made-up entries go before the first real ones come. */
export function deleteExamples(ctx: Context): Promise<{ count: number }> {
  return write<{ count: number }>(ctx, async (tx) => {
    ensure(canDeleteExamples(ctx.actor));
    const rows = await tx.provider.findMany({ where: { isExample: true }, select: { id: true } });
    const ids = rows.map(({ id }) => id);
    await tx.entryVersion.deleteMany({ where: { entryId: { in: ids } } });
    await tx.provider.deleteMany({ where: { id: { in: ids } } });
    const audit = ids.map((id) => ({
      action: "provider.delete",
      entity: "provider" as const,
      entityId: id,
      entryId: id,
    }));
    return { value: { count: ids.length }, audit };
  });
}

function columns({ confirmedOn, ...fields }: ProviderPatch) {
  return defined({ ...fields, confirmedOn: toColumn(confirmedOn) });
}
