import { useTranslations } from "next-intl";

/** What is stored about somebody, and the way to end the account. */
export function OwnDataLinks() {
  const t = useTranslations("accounts.own");
  return (
    <section aria-labelledby="daten" className="space-y-2">
      <h2 id="daten" className="text-2xl">
        {t("dataHeading")}
      </h2>
      <p className="max-w-text">{t("dataText")}</p>
      <ul>
        <li>
          <a href="/konto/daten" download className="inline-flex min-h-11 items-center">
            {t("data")}
          </a>
        </li>
        <li>
          <a href="/konto/loeschen" className="inline-flex min-h-11 items-center">
            {t("delete")}
          </a>
        </li>
      </ul>
    </section>
  );
}
