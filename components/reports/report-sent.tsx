import { useTranslations } from "next-intl";
import { PageLink } from "@/components/ui/page-link";
import { PageTitle } from "@/components/ui/page-title";
import { ANSWER_DAYS } from "@/lib/reports/rules/deadlines";
import type { ReportSubject } from "@/lib/reports/types";

/** What happens now, and until when. */
export function ReportSent({ subject, isAnswered }: { subject: ReportSubject; isAnswered: boolean }) {
  const t = useTranslations("reports.sent");
  return (
    <div className="space-y-6">
      <PageTitle>{t("title")}</PageTitle>
      <div className="max-w-text space-y-4 whitespace-pre-line" role="status">
        <p>{t("next")}</p>
        <p>{subject === "UNLAWFUL" ? t("urgent") : t("until", { days: ANSWER_DAYS })}</p>
        <p>{t(isAnswered ? "mail" : "noMail")}</p>
      </div>
      <p>
        <PageLink href="/anbieter" className="inline-flex min-h-11 items-center">
          {t("home")}
        </PageLink>
      </p>
    </div>
  );
}
