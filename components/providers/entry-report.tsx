import { useTranslations } from "next-intl";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { PageLink } from "@/components/ui/page-link";
import { EntrySection } from "./entry-section";

/** The way to the form; it knows which entry. */
export function EntryReport({ slug }: { slug: string }) {
  const t = useTranslations("entry.report");
  return (
    <div className="print:hidden">
      <EntrySection id="melden" heading={t("heading")}>
        <p className="max-w-text whitespace-pre-line">{t("text")}</p>
        <p>
          <PageLink href={`/melden?eintrag=${slug}`} className={BUTTON_STYLE.secondary}>
            <Icon name="warning" />
            {t("link")}
          </PageLink>
        </p>
      </EntrySection>
    </div>
  );
}
