import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { z } from "zod";
import { ReportForm } from "@/components/reports/report-form";
import { ReportPage } from "@/components/reports/report-page";
import { ReportSent } from "@/components/reports/report-sent";
import { getPublicEntry } from "@/lib/directory/queries/directory";
import { sealForm } from "@/lib/platform/form-seal";
import { REPORT_SUBJECTS } from "@/lib/reports/types";

type Props = PageProps<"/[locale]/melden">;

/** Total: what is not understood is left out. */
const parameters = z.object({
  eintrag: z.string().max(200).optional().catch(undefined),
  gesendet: z.enum(REPORT_SUBJECTS).optional().catch(undefined),
  antwort: z.literal("ja").optional().catch(undefined),
  gefunden: z.enum(["ja", "nein"]).optional().catch(undefined),
});

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("reports");
  const { eintrag, gesendet } = parameters.parse(await searchParams);
  if (gesendet) return { title: t("sent.title"), robots: { index: false } };
  const about = await aboutOf(eintrag);
  const isEntry = about !== null && about !== "gone";
  return {
    title: isEntry ? t("titleEntry", { name: about.name }) : t("title"),
    description: t("description"),
    // One per entry, all alike.
    ...(eintrag !== undefined && { robots: { index: false } }),
  };
}

export default async function ReportErrorPage({ searchParams }: Props) {
  const { eintrag, gesendet, antwort, gefunden } = parameters.parse(await searchParams);
  if (gesendet) return <ReportSent subject={gesendet} isAnswered={antwort !== undefined} />;
  const { forms } = await getMessages();
  const about = await aboutOf(eintrag);
  const found = gefunden === undefined ? null : ({ ja: "yes", nein: "no" } as const)[gefunden];
  return (
    <NextIntlClientProvider messages={{ forms }}>
      <ReportPage about={about} found={found}>
        <ReportForm slug={eintrag ?? null} seal={sealForm("report", new Date())} />
      </ReportPage>
    </NextIntlClientProvider>
  );
}

async function aboutOf(slug: string | undefined) {
  if (slug === undefined) return null;
  const now = new Date();
  const asked = await getPublicEntry(now, slug);
  const answer = asked.kind === "moved" ? await getPublicEntry(now, asked.slug) : asked;
  return answer.kind === "found" ? { slug: answer.entry.slug, name: answer.entry.name } : "gone";
}
