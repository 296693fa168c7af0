import "server-only";
import { write, type Context } from "@/lib/platform/context";
import { berlinDay } from "@/lib/platform/day";
import { AppError, ensure } from "@/lib/platform/errors";
import { canEditTexts } from "../policy";
import { isMailText } from "../rules/addresses";
import type { EasyCheckRecord } from "../schema";
import { addVersion, loadPresent, versionAudit } from "./add-version";
import type { Published } from "./publish-text";

/**
 * People with learning difficulties have checked the text in Leichte Sprache as it stands; pages say so from now on.
 * @throws conflict "translation_old": the German text says something else meanwhile; invalid "future"
 */
export function recordEasyCheck(ctx: Context, { key, base, group, checkedOn }: EasyCheckRecord): Promise<Published> {
  return write(ctx, async (tx) => {
    ensure(canEditTexts(ctx.actor));
    if (isMailText(key)) throw new AppError("invalid", "locale");
    if (checkedOn > berlinDay(ctx.now)) throw new AppError("invalid", "future");
    const id = { key, locale: "de-simple" } as const;
    const present = await loadPresent(tx, id, base);
    if (present.isTranslationOld) throw new AppError("conflict", "translation_old");
    const { body, keeper, reviewOn, sourceHash } = present;
    const check = { group, day: checkedOn };
    const reason = `Prüfgruppe: ${group}`;
    const number = await addVersion(ctx, tx, id, { base, body, keeper, reviewOn, sourceHash, reason, check });
    return { value: { number, changed: true }, audit: versionAudit(id, { action: "easy_check", number }) };
  });
}
