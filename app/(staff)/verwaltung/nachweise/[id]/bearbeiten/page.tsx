import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { EditEvidenceForm } from "@/components/evidence/evidence-form";
import { BackLink } from "@/components/ui/back-link";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { requireStaff } from "@/lib/platform/gate";
import { canRecordEvidence } from "@/lib/recognitions/policy";
import { getEvidence, getProvable } from "@/lib/recognitions/queries/evidence";
import StaffNotFound from "../../../not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evidence.edit"))("title") };
}

export default async function EditEvidencePage({ params }: PageProps<"/verwaltung/nachweise/[id]/bearbeiten">) {
  const staff = await requireStaff();
  if (!canRecordEvidence(staff.actor)) return <ForbiddenPage />;
  const id = z.uuid().safeParse((await params).id);
  const evidence = id.success ? await getEvidence(staff, id.data) : null;
  const provable = evidence && (await getProvable(staff, evidence.provider.id));
  if (!evidence || !provable) {
    answerNotFound();
    return <StaffNotFound />;
  }
  const t = await getTranslations("evidence");
  return (
    <div className="space-y-6">
      <BackLink href={`/verwaltung/nachweise/${evidence.id}`}>{t("detail.back")}</BackLink>
      <PageTitle>{t("edit.title")}</PageTitle>
      <p className="max-w-text">{evidence.provider.name}</p>
      <p className="max-w-text">{t("edit.doubt")}</p>
      {evidence.mayEdit ? (
        <EditEvidenceForm evidence={evidence} cells={provable.cells} />
      ) : (
        <Notice look="warning">
          <p>{t("partial")}</p>
        </Notice>
      )}
    </div>
  );
}
