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
import type { Staff } from "@/lib/platform/insider";
import { canPublish } from "@/lib/providers/policy";
import { canDecide } from "@/lib/recognitions/policy";
import { canAnswerReport, canAskFunder, canReadReports } from "@/lib/reports/policy";
import { getReport } from "@/lib/reports/queries/reports";
import type { ReportDetail } from "@/lib/reports/types";
import StaffNotFound from "../../not-found";

type Props = PageProps<"/verwaltung/meldungen/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const staff = await requireStaff();
  const report = canReadReports(staff.actor) ? await findReport(staff, (await params).id) : null;
  const t = await getTranslations("report-desk");
  return { title: report ? t("detail.title", { subject: t(`subject.${report.subject}`) }) : t("title") };
}

export default async function ReportPage({ params, searchParams }: Props) {
  const staff = await requireStaff();
  if (!canReadReports(staff.actor)) return <ForbiddenPage />;
  const report = await findReport(staff, (await params).id);
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
      {report.entry === null ? null : (
        <ReportLinks entryId={report.entry.id} mayHide={canPublish(actor)} mayAsk={canAskFunder(actor)} />
      )}
      {report.state === "OPEN" && canAnswerReport(actor, { hasEntry: report.entry !== null }) ? (
        <CloseForm {...report} mayDoubt={canDecide(actor)} />
      ) : null}
    </div>
  );
}

/** Null for an address that names no report. */
async function findReport(staff: Staff, id: string): Promise<ReportDetail | null> {
  return z.uuid().safeParse(id).success ? getReport(staff, id, new Date()) : null;
}
