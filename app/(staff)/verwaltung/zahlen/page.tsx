import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { NumbersSection } from "@/components/numbers/numbers-section";
import { PageAnswersSection } from "@/components/reports/page-answers-section";
import { BUTTON_STYLE } from "@/components/ui/button-style";
import { Icon } from "@/components/ui/icon";
import { PageTitle } from "@/components/ui/page-title";
import { requireStaff } from "@/lib/platform/gate";
import { listPageAnswers } from "@/lib/reports/queries/page-answers";
import { canReadNumbers } from "@/lib/statistics/policy";
import { getNumbers } from "@/lib/statistics/queries";
import { SUBJECTS } from "@/lib/statistics/types";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("numbers"))("title") };
}

export default async function NumbersPage() {
  const staff = await requireStaff();
  if (!canReadNumbers(staff.actor)) return <ForbiddenPage />;
  const now = new Date();
  const { totals, tables } = await getNumbers(staff, now);
  const t = await getTranslations("numbers");
  return (
    <div className="space-y-10">
      <div className="space-y-4">
        <PageTitle>{t("title")}</PageTitle>
        <p className="max-w-text">{t("lead", { day: now })}</p>
        <p className="text-lg font-semibold">{t("totals", totals)}</p>
        <p className="print:hidden">
          <a href="/verwaltung/zahlen/csv" download className={BUTTON_STYLE.secondary}>
            <Icon name="download" />
            {t("download")}
          </a>
          <span className="block pt-1 text-sm text-soft">{t("downloadHint")}</span>
        </p>
      </div>
      {SUBJECTS.map((subject) => (
        <NumbersSection
          key={subject}
          subject={subject}
          tables={tables.filter(({ name }) => name.startsWith(subject))}
        />
      ))}
      <PageAnswersSection answers={await listPageAnswers(staff, now)} />
    </div>
  );
}
