import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { NewEvidenceForm } from "@/components/evidence/evidence-form";
import { EvidenceList } from "@/components/evidence/evidence-list";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { requireStaff } from "@/lib/platform/gate";
import { canRecordEvidence } from "@/lib/recognitions/policy";
import { getProvable } from "@/lib/recognitions/queries/evidence";
import { EVIDENCE_KINDS } from "@/lib/recognitions/types";
import StaffNotFound from "../../not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evidence.new"))("title") };
}

export default async function NewEvidencePage({ searchParams }: PageProps<"/verwaltung/nachweise/neu">) {
  const staff = await requireStaff();
  if (!canRecordEvidence(staff.actor)) return <ForbiddenPage />;
  const { anbieter, zelle, art } = await searchParams;
  const id = z.uuid().safeParse(anbieter);
  const provable = id.success ? await getProvable(staff, id.data) : null;
  if (!provable) {
    answerNotFound();
    return <StaffNotFound />;
  }
  const { provider, cells, items, isPartial } = provable;
  const t = await getTranslations("evidence");
  return (
    <div className="space-y-8">
      <PageTitle>{t("new.title")}</PageTitle>
      <p className="max-w-text">{t("new.lead", { provider: provider.name })}</p>
      {isPartial ? (
        <Notice look="warning">
          <p>{t("partial")}</p>
        </Notice>
      ) : (
        <NewEvidenceForm
          providerId={provider.id}
          cells={cells}
          kind={EVIDENCE_KINDS.find((kind) => kind === art)}
          cellId={String(zelle)}
        />
      )}
      <section aria-labelledby="erfasst" className="space-y-4">
        <h2 id="erfasst" className="text-2xl">
          {t("new.known")}
        </h2>
        <EvidenceList items={items} />
      </section>
    </div>
  );
}
