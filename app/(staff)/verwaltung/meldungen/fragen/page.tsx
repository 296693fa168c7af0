import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { AskFunderForm } from "@/components/reports/ask-funder-form";
import { FunderRequests } from "@/components/reports/funder-requests";
import { Notice } from "@/components/ui/notice";
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
      <PageTitle>{t("heading", { name: choice.provider })}</PageTitle>
      {gesendet === undefined ? null : (
        <div role="status">
          <Notice look="info">
            <p>{t("sent")}</p>
          </Notice>
        </div>
      )}
      <p className="max-w-text">{t("text")}</p>
      {choice.cells.length === 0 ? <p>{t("none")}</p> : <AskFunderForm {...choice} />}
      <FunderRequests requests={choice.requests} />
      <p>
        <a href={`/verwaltung/eintraege/${choice.providerId}`} className="inline-flex min-h-11 items-center">
          {t("back")}
        </a>
      </p>
    </div>
  );
}
