import { german } from "@/lib/i18n/messages";
import type { Actor } from "@/lib/platform/actor";
import { ensure } from "@/lib/platform/errors";
import type { Change } from "../schema/change";

const WORDS = german.curation.reason.choice;

/** "Mitteilung des Anbieters: Umzug im Mai", as it is kept with the version. */
const reasonWords = ({ reason, reasonText }: Pick<Change, "reason" | "reasonText">): string =>
  reasonText ? `${WORDS[reason]}: ${reasonText}` : WORDS[reason];

/**
 * The context of a command that stands for a form with a reason: of the staff area, so nobody else may post it.
 * @throws AppError "forbidden"
 */
export function explained<C extends { actor: Actor }>(
  ctx: C,
  change: Change,
): C & { reason: string; onBehalf: boolean } {
  ensure(ctx.actor.kind === "staff");
  return { ...ctx, reason: reasonWords(change), onBehalf: change.onBehalf };
}
