import "server-only";
import { write, type Context } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { canEditTexts } from "../policy";
import { blockProblems } from "../rules/blocks";
import type { Publication } from "../schema";
import { addVersion, loadPresent, sourceHashOf, versionAudit, type Present } from "./add-version";
import { deleteDraft } from "./drafts";

export type Published = { number: number; changed: boolean };

/**
 * Shows a text from now on. What people checked in Leichte Sprache stays checked only if not a letter changed.
 * @throws invalid "blocks" if a part that the software works out is missing; conflict "changed meanwhile" or P2002
 */
export function publishText(ctx: Context, { base, ...input }: Publication): Promise<Published> {
  return write<Published>(ctx, async (tx) => {
    ensure(canEditTexts(ctx.actor));
    const { body, keeper, reviewOn, reason, matchesGerman } = input;
    const id = { key: input.key, locale: input.locale };
    if (blockProblems(id.key, body).length > 0) throw new AppError("invalid", "blocks");
    const present = await loadPresent(tx, id, base);
    const sourceHash = matchesGerman ? sourceHashOf(id, present.german) : present.sourceHash;
    await deleteDraft(ctx, tx, id);
    const next = { body, keeper, reviewOn, sourceHash };
    if (isSame(present, next)) return { value: { number: base, changed: false }, audit: "unchanged" };
    const check = present.body === body && present.sourceHash === sourceHash ? present.check : null;
    const number = await addVersion(ctx, tx, id, { base, ...next, reason, check });
    return { value: { number, changed: true }, audit: versionAudit(id, { action: "publish", number }) };
  });
}

const FIELDS = ["body", "keeper", "reviewOn", "sourceHash"] as const;
const isSame = (present: Present, next: Pick<Present, (typeof FIELDS)[number]>): boolean =>
  FIELDS.every((field) => present[field] === next[field]);
