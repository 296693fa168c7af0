import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { CloseForm } from "@/components/reports/close-form";
import { ReportFacts } from "@/components/reports/report-facts";
import { ReportLinks } from "@/components/reports/report-links";
import { ReportText } from "@/components/reports/report-text";
import { BackLink } from "@/components/ui/back-link";
import { DoneNotice } from "@/components/ui/done-notice";
import { PageTitle } from "@/components/ui/page-title";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { requireStaff } from "@/lib/platform/gate";
import { canPublish } from "@/lib/providers/policy";
import { canDecide } from "@/lib/recognitions/policy";
import { canAnswerReport, canAskFunder, canReadReports } from "@/lib/reports/policy";
import { getReport } from "@/lib/reports/queries/reports";
import StaffNotFound from "../../not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("report-desk.detail"))("short") };
}

export default async function ReportPage({ params, searchParams }: PageProps<"/verwaltung/meldungen/[id]">) {
  const staff = await requireStaff();
  if (!canReadReports(staff.actor)) return <ForbiddenPage />;
  const id = z.uuid().safeParse((await params).id);
  const report = id.success ? await getReport(staff, id.data, new Date()) : null;
  if (!report) {
    answerNotFound();
    return <StaffNotFound />;
  }
  const { actor } = staff;
  const isDone = (await searchParams)["erledigt"] !== undefined && report.state !== "OPEN";
  const t = await getTranslations("report-desk");
  return (
    <div className="space-y-8">
      <BackLink href="/verwaltung/meldungen">{t("detail.back")}</BackLink>
      <PageTitle>{t("detail.title", { subject: t(`subject.${report.subject}`) })}</PageTitle>
      <DoneNotice>{isDone && t(report.email === null ? "detail.done" : "detail.doneMail")}</DoneNotice>
      <ReportFacts report={report} />
      <ReportText id="meldung" heading={t("detail.text")} text={report.body} />
      {report.answer === null ? null : <ReportText id="antwort" heading={t("detail.answer")} text={report.answer} />}
      {report.state === "OPEN" && canAnswerReport(actor, { hasEntry: report.entry !== null }) ? (
        <CloseForm {...report} mayDoubt={canDecide(actor)} />
      ) : null}
      {report.entry ? (
        <ReportLinks entryId={report.entry.id} mayHide={canPublish(actor)} mayAsk={canAskFunder(actor)} />
      ) : null}
    </div>
  );
}
