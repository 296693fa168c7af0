import { german } from "@/lib/i18n/messages";
import type { Change } from "../schema/change";

const WORDS = german.curation.reason.choice;

/** "Mitteilung des Anbieters: Umzug im Mai", as it is kept with the version. */
const reasonWords = ({ reason, reasonText }: Pick<Change, "reason" | "reasonText">): string =>
  reasonText ? `${WORDS[reason]}: ${reasonText}` : WORDS[reason];

/** The context of a command that stands for a form with a reason. */
export function explained<C extends object>(ctx: C, change: Change): C & { reason: string; onBehalf: boolean } {
  return { ...ctx, reason: reasonWords(change), onBehalf: change.onBehalf };
}
