import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { PageTitle } from "@/components/ui/page-title";
import { answerForbidden } from "@/lib/platform/answer-forbidden";

/** Instead of a page that the person's roles do not open; status 403. */
export function ForbiddenPage() {
  answerForbidden();
  const t = useTranslations("staff.forbidden");
  return (
    <div className="space-y-6">
      <PageTitle>{t("heading")}</PageTitle>
      <p className="max-w-text">{t("text")}</p>
      <ButtonLink href="/verwaltung" look="primary">
        {t("back")}
      </ButtonLink>
    </div>
  );
}
