import { useTranslations } from "next-intl";
import { editorPath } from "@/lib/content/rules/addresses";
import type { TextRow } from "@/lib/content/types";
import { LOCALES } from "@/lib/i18n/locales";
import { StandingMarks } from "./standing-marks";
import { useTextWords } from "./use-text-words";

/** Pages by language. On narrow screens one block per page. */
export function TextTable({ rows, caption }: { rows: readonly TextRow[]; caption: string }) {
  const t = useTranslations("texts");
  const words = useTextWords();
  const locales = LOCALES.filter((locale) =>
    rows.some(({ languages }) => languages.some((one) => one.locale === locale)),
  );
  return (
    <table className="block w-full border-collapse text-left md:table">
      <caption className="sr-only">{caption}</caption>
      <thead className="hidden md:table-header-group">
        <tr className="border-b-2 border-edge align-bottom">
          <th scope="col" className="py-2 pr-4">
            {t("text")}
          </th>
          {locales.map((locale) => (
            <th key={locale} scope="col" className="py-2 pr-4">
              {t(`language.${locale}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {rows.map(({ key, languages }) => (
          <tr key={key} className="block border-b border-line py-3 align-top md:table-row">
            <th scope="row" className="block pr-4 md:table-cell md:w-1/4 md:py-3.5">
              {words.name({ key })}
            </th>
            {languages.map(({ locale, standing }) => (
              <td key={locale} className="block pr-4 md:table-cell md:py-1">
                <a href={editorPath({ key, locale })} className="inline-block py-2.5">
                  <span className={locales.length > 1 ? "md:sr-only" : "sr-only"}>{t(`language.${locale}`)}: </span>
                  {words.version(standing)}
                  <span className="sr-only">, {words.name({ key })}</span>
                </a>
                <StandingMarks standing={standing} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
