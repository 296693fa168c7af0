import { useTranslations } from "next-intl";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Notice } from "@/components/ui/notice";

/** Everything in the directory as two files. */
export function ExportLinks({ withoutOffer }: { withoutOffer: number }) {
  const t = useTranslations("transfer.export");
  return (
    <section aria-labelledby="ausgeben" className="space-y-4">
      <h2 id="ausgeben" className="text-2xl">
        {t("heading")}
      </h2>
      <Notice look="info">
        <p>{t("text")}</p>
      </Notice>
      <div className="max-w-text space-y-2">
        <a href="/verwaltung/daten/csv" download className={BUTTON_STYLE.secondary}>
          {t("csv")}
        </a>
        <p>{t("csvText")}</p>
        {withoutOffer > 0 ? <p>{t("withoutOffer", { count: withoutOffer })}</p> : null}
      </div>
      <div className="max-w-text space-y-2">
        <a href="/verwaltung/daten/json" download className={BUTTON_STYLE.secondary}>
          {t("json")}
        </a>
        <p>{t("jsonText")}</p>
      </div>
    </section>
  );
}
