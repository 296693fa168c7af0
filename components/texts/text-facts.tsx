import { useTranslations } from "next-intl";
import { editorPath, isMailText, languagesOf, PAGE_PATHS } from "@/lib/content/rules/addresses";
import type { TextId, TextStanding } from "@/lib/content/types";
import { localePath } from "@/lib/i18n/locales";
import { StandingMarks } from "./standing-marks";
import { useTextWords } from "./use-text-words";

/** How a text stands, with the ways to its other languages and to the page itself. */
export function TextFacts({ id, standing }: { id: TextId; standing: TextStanding }) {
  const t = useTranslations("texts");
  const words = useTextWords();
  const others = languagesOf(id.key).filter((locale) => locale !== id.locale);
  return (
    <section aria-label={t("standing.label")} className="space-y-1 rounded-lg border border-edge bg-surface px-4 py-3">
      <p>
        {words.version(standing)}. {words.keeper(standing)}. {standing.isReviewDue ? "" : `${words.review(standing)}.`}
      </p>
      <StandingMarks standing={standing} />
      <p className="flex flex-wrap gap-x-6">
        {isMailText(id.key) ? null : (
          <a href={localePath(id.locale, PAGE_PATHS[id.key])} className="inline-flex min-h-11 items-center">
            {t("public")}
          </a>
        )}
        {others.map((locale) => (
          <a key={locale} href={editorPath({ ...id, locale })} className="inline-flex min-h-11 items-center">
            {words.heading({ ...id, locale })}
          </a>
        ))}
      </p>
    </section>
  );
}
