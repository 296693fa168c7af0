import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { PageTitle } from "@/components/ui/page-title";

/** An address for signing in, or of the own account, that there is not. */
export function MissingPage({ href, back }: { href: string; back: string }) {
  const t = useTranslations("accounts.missing");
  return (
    <>
      <title>{t("title")}</title>
      <PageTitle>{t("heading")}</PageTitle>
      <p>{t("text")}</p>
      <ButtonLink href={href} look="primary">
        {back}
      </ButtonLink>
    </>
  );
}
