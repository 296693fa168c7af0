import "server-only";
import { write, type Context, type Written } from "@/lib/platform/context";
import { isJob } from "@/lib/platform/actor";
import { AppError, ensure } from "@/lib/platform/errors";
import { difference } from "@/lib/platform/patch";
import { slugOf } from "@/lib/providers/rules";
import { LANDS } from "@/lib/sites/types";
import { canRegisterFunder } from "../policy";
import type { FunderAddition, FunderDraft, FunderEdit } from "../schema";

/**
 * Makes a named body known, or brings it up to date; its key says which it is. The kind never changes. What staff has
 * edited, lists and imports leave alone.
 */
export function registerFunder(ctx: Context, { land, ...draft }: FunderDraft): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    ensure(canRegisterFunder(ctx.actor));
    const fields = { ...draft, land: LANDS.find((code) => code === land) ?? null };
    const before = await tx.funder.findUnique({ where: { key: draft.key } });
    if (!before) {
      const { id, version } = await tx.funder.create({ data: fields });
      return {
        value: { id, version, changed: true },
        audit: { action: "funder.register", entity: "funder", entityId: id, version },
      };
    }
    const { id } = before;
    const changes = difference(before, fields);
    if (!changes || (before.isCurated && isJob(ctx.actor)))
      return { value: { id, version: before.version, changed: false }, audit: "unchanged" };
    const version = before.version + 1;
    await tx.funder.update({ where: { id, version: before.version }, data: { ...changes, version } });
    return {
      value: { id, version, changed: true },
      audit: { action: "funder.edit", entity: "funder", entityId: id, version },
    };
  });
}

/**
 * Staff makes a body known that no list has. The reference list leaves it alone.
 * @throws conflict "known" when one of the same kind and Land has that name
 */
export function addFunder(ctx: Context, { checked, ...fields }: FunderAddition): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    ensure(canRegisterFunder(ctx.actor));
    const { kind, name, land } = fields;
    const known = await tx.funder.findFirst({ where: { kind, land, name: { equals: name, mode: "insensitive" } } });
    if (known) throw new AppError("conflict", "known");
    const key = `${kind.toLowerCase()}:${slugOf([name, land].filter(Boolean).join(" "))}`;
    const { id, version } = await tx.funder.create({
      data: { ...fields, key, unverified: !checked, isCurated: true },
    });
    return {
      value: { id, version, changed: true },
      audit: { action: "funder.register", entity: "funder", entityId: id, version },
    };
  });
}

/** Staff corrects a named body. From then on the reference list no longer changes it. */
export function editFunder(ctx: Context, { id, version, checked, ...fields }: FunderEdit): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    const before = await tx.funder.findUnique({ where: { id } });
    if (!before) throw new AppError("not_found", "funder");
    ensure(canRegisterFunder(ctx.actor));
    const changes = difference(before, { ...fields, unverified: !checked, isCurated: true });
    if (!changes) return { value: { id, version: before.version, changed: false }, audit: "unchanged" };
    const { count } = await tx.funder.updateMany({
      where: { id, version },
      data: { ...changes, version: { increment: 1 } },
    });
    if (count === 0) throw new AppError("conflict", "changed meanwhile");
    return {
      value: { id, version: version + 1, changed: true },
      audit: { action: "funder.edit", entity: "funder", entityId: id, version: version + 1 },
    };
  });
}
