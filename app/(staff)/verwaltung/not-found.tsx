import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { PageTitle } from "@/components/ui/page-title";

/** A page or row of the staff area that is not there, or not for this person. */
export default async function StaffNotFound() {
  const t = await getTranslations("staff.missing");
  return (
    <div className="space-y-6">
      <title>{t("title")}</title>
      <PageTitle>{t("heading")}</PageTitle>
      <p>{t("text")}</p>
      <ButtonLink href="/verwaltung" look="primary">
        {t("back")}
      </ButtonLink>
    </div>
  );
}
