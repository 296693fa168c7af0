import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { AskFunderForm } from "@/components/reports/ask-funder-form";
import { FunderRequests } from "@/components/reports/funder-requests";
import { BackLink } from "@/components/ui/back-link";
import { DoneNotice } from "@/components/ui/done-notice";
import { PageTitle } from "@/components/ui/page-title";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { requireStaff } from "@/lib/platform/gate";
import { canAskFunder } from "@/lib/reports/policy";
import { getFunderChoice } from "@/lib/reports/queries/funder-requests";
import StaffNotFound from "../../not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("report-desk.ask"))("title") };
}

export default async function AskFunderPage({ searchParams }: PageProps<"/verwaltung/meldungen/fragen">) {
  const staff = await requireStaff();
  if (!canAskFunder(staff.actor)) return <ForbiddenPage />;
  const { eintrag, gesendet } = await searchParams;
  const id = z.uuid().safeParse(eintrag);
  const choice = id.success ? await getFunderChoice(staff, id.data, new Date()) : null;
  if (!choice) {
    answerNotFound();
    return <StaffNotFound />;
  }
  const t = await getTranslations("report-desk.ask");
  return (
    <div className="space-y-8">
      <BackLink href={`/verwaltung/eintraege/${choice.providerId}`}>{t("back")}</BackLink>
      <PageTitle>{t("heading", { name: choice.provider })}</PageTitle>
      <DoneNotice>{gesendet !== undefined && t("sent")}</DoneNotice>
      <p className="max-w-text">{t("text")}</p>
      {choice.cells.length === 0 ? <p>{t("none")}</p> : <AskFunderForm {...choice} />}
      <FunderRequests requests={choice.requests} />
    </div>
  );
}
