import { useTranslations } from "next-intl";
import { BOLD } from "@/components/ui/bold";
import { Mark } from "@/components/ui/mark";
import { PageLink } from "@/components/ui/page-link";

/** What "geprüft" means here and what it does not. */
export function CheckedNote() {
  const t = useTranslations("home.checked");
  const disclaimer = useTranslations("recognitions")("disclaimer");
  return (
    <section aria-labelledby="geprueft" className="max-w-text space-y-3">
      <h2 id="geprueft" className="text-2xl">
        {t("heading")}
      </h2>
      <ul className="space-y-3">
        <li className="flex items-start gap-3">
          <Mark shape="full" icon="check" />
          <span>{t("proven")}</span>
        </li>
        <li className="flex items-start gap-3">
          <Mark shape="ring" icon="speech" />
          <span>{t.rich("said", BOLD)}</span>
        </li>
      </ul>
      <p>{disclaimer}</p>
      <p>
        <PageLink href="/so-pruefen-wir" className="inline-flex min-h-11 items-center font-semibold">
          {t("more")}
        </PageLink>
      </p>
    </section>
  );
}
