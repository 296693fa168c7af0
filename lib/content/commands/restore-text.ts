import "server-only";
import { write, type Context } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { getBuiltIn } from "../queries/built-in";
import { toFacts } from "../queries/load-versions";
import { canEditTexts } from "../policy";
import { blockProblems } from "../rules/blocks";
import { hashOf } from "../rules/standing";
import type { Restoration } from "../schema";
import type { TextId } from "../types";
import type { Tx } from "@/lib/platform/context";
import { addVersion, loadPresent, versionAudit } from "./add-version";
import type { Published } from "./publish-text";

/**
 * Shows an earlier Fassung again, as a new one; 0 is the built-in text. What it was compared with and who checked it
 * comes back with it.
 * @throws invalid "blocks" if today's page needs a part that the text of then does not have
 */
export function restoreText(ctx: Context, input: Restoration): Promise<Published> {
  return write(ctx, async (tx) => {
    ensure(canEditTexts(ctx.actor));
    const { base, number, reason } = input;
    const id = { key: input.key, locale: input.locale };
    const { keeper, reviewOn } = await loadPresent(tx, id, base);
    const chosen = await loadChosen(tx, id, number);
    if (blockProblems(id.key, chosen.body).length > 0) throw new AppError("invalid", "blocks");
    const restored = await addVersion(ctx, tx, id, { base, keeper, reviewOn, reason, ...chosen });
    return {
      value: { number: restored, changed: true },
      audit: versionAudit(id, { action: "restore", number: restored }),
    };
  });
}

async function loadChosen(tx: Tx, id: TextId, number: number) {
  const builtIn = await getBuiltIn(id);
  if (number === 0) {
    const source = id.locale === "de" ? null : hashOf(await getBuiltIn({ ...id, locale: "de" }));
    return { body: builtIn, sourceHash: source, check: null };
  }
  const row = await tx.contentVersion.findUnique({ where: { key_locale_number: { ...id, number } } });
  const facts = toFacts(row ?? undefined);
  if (!row || !facts) throw new AppError("not_found", "content_version");
  return { body: row.body ?? builtIn, sourceHash: facts.sourceHash, check: facts.check };
}
