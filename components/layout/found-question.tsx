import { useLocale, useTranslations } from "next-intl";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { localePath } from "@/lib/i18n/locales";
import { sendFound } from "./send-found";

type Props = {
  /** The path's pattern, never its parameters. */
  page: string;
  /** Of the page's policy. Null: no script, where a page has no bytes left for one (tests/e2e/budgets.spec.ts). */
  nonce: string | null;
};

/**
 * "Haben Sie gefunden, was Sie suchen?" A plain form, answered in place by a script of a few lines, because a part of
 * React's own would weigh more.
 */
export function FoundQuestion({ page, nonce }: Props) {
  const t = useTranslations("layout.found");
  const said = nonce === null ? {} : { "data-thanks": t("thanks"), "data-failed": t("failed") };
  return (
    <section aria-labelledby="gefunden-frage" className="mx-auto mt-16 max-w-page px-4 sm:px-6 print:hidden">
      <form
        id="gefunden"
        method="post"
        action={localePath(useLocale(), "/rueckmeldung")}
        className="flex flex-wrap items-center gap-3"
        {...said}
      >
        <p id="gefunden-frage" className="font-semibold">
          {t("question")}
        </p>
        <input type="hidden" name="page" value={page} />
        {(["ja", "nein"] as const).map((answer) => (
          <button key={answer} name="found" value={answer} className={BUTTON_STYLE.secondary}>
            {t(answer)}
          </button>
        ))}
        {nonce === null ? null : <p role="status" tabIndex={-1} suppressHydrationWarning />}
      </form>
      {nonce === null ? null : (
        <script
          nonce={nonce}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: `(${String(sendFound)})()` }}
        />
      )}
    </section>
  );
}
