import { useTranslations } from "next-intl";
import { PageLink } from "@/components/ui/page-link";
import { EntrySection } from "./entry-section";

/** For whoever works there: the way to look after the entry. */
export function EntryClaim({ slug }: { slug: string }) {
  const t = useTranslations("joining.own");
  return (
    <div className="print:hidden">
      <EntrySection id="uebernehmen" heading={t("heading")}>
        <p className="max-w-text whitespace-pre-line">{t("text")}</p>
        <p>
          <PageLink href={`/anbieter-werden/uebernehmen?eintrag=${slug}`} className="inline-flex min-h-11 items-center">
            {t("link")}
          </PageLink>
        </p>
      </EntrySection>
    </div>
  );
}
