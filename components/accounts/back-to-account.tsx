import { useTranslations } from "next-intl";

export function BackToAccount() {
  const t = useTranslations("accounts.own");
  return (
    <p className="print:hidden">
      <a href="/konto" className="inline-flex min-h-11 items-center">
        {t("back")}
      </a>
    </p>
  );
}
