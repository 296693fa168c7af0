import { useLocale, useTranslations } from "next-intl";
import { SubmitButton } from "@/components/forms/submit-button";
import { BOLD } from "@/components/ui/bold";
import { Notice } from "@/components/ui/notice";
import { localePath } from "@/lib/i18n/locales";

/** The browser cannot search: nothing is sent to the server but on this press (before-paint.ts knows the search). */
export function SearchMissing() {
  const t = useTranslations("search.missing");
  return (
    <Notice look="warning">
      {/* The first heading: that of the page is hidden then, but stands in its HTML. */}
      <h2 aria-level={1} className="text-xl">
        {t("heading")}
      </h2>
      <p>{t.rich("text", BOLD)}</p>
      <form action={localePath(useLocale(), "/anbieter")} data-home="server" className="max-w-96">
        <SubmitButton>{t("submit")}</SubmitButton>
      </form>
    </Notice>
  );
}
