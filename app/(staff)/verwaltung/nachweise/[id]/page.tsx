import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { EvidenceSaved } from "@/components/evidence/evidence-saved";
import { EvidenceSheet } from "@/components/evidence/evidence-sheet";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { requireStaff } from "@/lib/platform/gate";
import { canReadReviews } from "@/lib/recognitions/policy";
import { getEvidence } from "@/lib/recognitions/queries/evidence";
import StaffNotFound from "../../not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evidence.detail"))("short") };
}

export default async function EvidencePage({ params, searchParams }: PageProps<"/verwaltung/nachweise/[id]">) {
  const staff = await requireStaff();
  if (!canReadReviews(staff.actor)) return <ForbiddenPage />;
  const id = z.uuid().safeParse((await params).id);
  const evidence = id.success ? await getEvidence(staff, id.data) : null;
  if (!evidence) {
    answerNotFound();
    return <StaffNotFound />;
  }
  const { gespeichert, datei, loeschen } = await searchParams;
  return (
    <div className="space-y-8">
      <EvidenceSaved saved={gespeichert} />
      <EvidenceSheet evidence={evidence} shownId={oneOf(datei)} removingId={oneOf(loeschen)} />
    </div>
  );
}

const oneOf = (given: string | string[] | undefined): string | undefined =>
  typeof given === "string" ? given : undefined;
