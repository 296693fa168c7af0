import { useTranslations } from "next-intl";
import { LOCALES, type Locale } from "@/lib/i18n/locales";

type Props = { current: Locale; href: (locale: Locale) => string };

/** The languages that the entry can be looked at in. */
export function PreviewLanguages({ current, href }: Props) {
  const t = useTranslations("own-entry.preview");
  return (
    <nav aria-label={t("languages")}>
      <ul className="flex flex-wrap gap-x-5">
        {LOCALES.map((locale) => (
          <li key={locale}>
            <a
              href={href(locale)}
              aria-current={locale === current ? "page" : undefined}
              className="inline-flex min-h-11 items-center aria-[current]:font-bold"
            >
              {t(`language.${locale}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
