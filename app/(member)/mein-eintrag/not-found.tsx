import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { PageTitle } from "@/components/ui/page-title";

/** A page or part of an entry that is not there, or not this person's. */
export default async function OwnNotFound() {
  const t = await getTranslations("own-entry.missing");
  return (
    <div className="space-y-6">
      <title>{t("title")}</title>
      <PageTitle>{t("heading")}</PageTitle>
      <p>{t("text")}</p>
      <ButtonLink href="/mein-eintrag" look="primary">
        {t("back")}
      </ButtonLink>
    </div>
  );
}
