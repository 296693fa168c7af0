import "server-only";
import { write, type Context, type Written } from "@/lib/platform/context";
import { ensure } from "@/lib/platform/errors";
import { difference } from "@/lib/platform/patch";
import { LANDS } from "@/lib/sites/types";
import { canRegisterFunder } from "../policy";
import type { FunderDraft } from "../schema";

/** Makes a named body known, or brings it up to date; its key says which it is. The kind never changes. */
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
    if (!changes) return { value: { id, version: before.version, changed: false }, audit: "unchanged" };
    const version = before.version + 1;
    await tx.funder.update({ where: { id, version: before.version }, data: { ...changes, version } });
    return {
      value: { id, version, changed: true },
      audit: { action: "funder.edit", entity: "funder", entityId: id, version },
    };
  });
}
