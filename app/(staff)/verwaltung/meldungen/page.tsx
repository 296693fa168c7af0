import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { ReportFilters } from "@/components/reports/report-filters";
import { ReportPages } from "@/components/reports/report-pages";
import { ReportTable } from "@/components/reports/report-table";
import { PageTitle } from "@/components/ui/page-title";
import { requireStaff } from "@/lib/platform/gate";
import { canReadReport, canReadReports } from "@/lib/reports/policy";
import { listReports } from "@/lib/reports/queries/reports";
import { reportFilter } from "@/lib/reports/schema";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("report-desk"))("title") };
}

export default async function ReportsPage({ searchParams }: PageProps<"/verwaltung/meldungen">) {
  const staff = await requireStaff();
  if (!canReadReports(staff.actor)) return <ForbiddenPage />;
  const filter = reportFilter.parse(await searchParams);
  const { lines, total, open, pages } = await listReports(staff, filter, new Date());
  const t = await getTranslations("report-desk");
  return (
    <div className="space-y-6">
      <PageTitle>{t("title")}</PageTitle>
      <p className="max-w-text">{t(canReadReport(staff.actor, { hasEntry: true }) ? "lead" : "leadContent")}</p>
      <ReportFilters filter={filter} open={open} />
      <p className="font-semibold">{t("count", { count: total })}</p>
      {lines.length > 0 ? <ReportTable lines={lines} /> : null}
      <ReportPages filter={filter} pages={pages} />
    </div>
  );
}
