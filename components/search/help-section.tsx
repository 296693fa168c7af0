import { useTranslations } from "next-intl";

const PLACES = [
  { name: "eutb", href: "https://www.teilhabeberatung.de" },
  { name: "agency", href: "https://www.arbeitsagentur.de" },
  { name: "supportedEmployment", href: "https://www.bag-ub.de" },
  { name: "ifd", href: null },
] as const;

/** People to ask when the list does not help. */
export function HelpSection() {
  const t = useTranslations("search.help");
  return (
    <section aria-labelledby="hilfe" className="max-w-text rounded-xl border border-line bg-surface p-4 sm:p-5">
      <h2 id="hilfe" className="text-2xl">
        {t("heading")}
      </h2>
      <p className="mt-2">{t("text")}</p>
      <ul className="mt-3 space-y-3">
        {PLACES.map(({ name, href }) => (
          <li key={name}>
            <strong className="block">
              {href ? (
                <a href={href} className="inline-flex min-h-11 items-center py-1">
                  {t(`${name}.name`)}
                </a>
              ) : (
                t(`${name}.name`)
              )}
            </strong>
            {t(`${name}.text`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
