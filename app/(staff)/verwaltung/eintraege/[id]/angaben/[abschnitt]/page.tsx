import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { EditPage } from "@/components/curation/edit-page";
import { ProviderForm } from "@/components/curation/provider-form";
import type { ProviderSection } from "@/lib/directory/rules/opened";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { canEditEntry } from "@/lib/providers/policy";
import NotFound from "../../../../not-found";
import { entryOf } from "../../../entry-of";

type Props = PageProps<"/verwaltung/eintraege/[id]/angaben/[abschnitt]">;

const SECTIONS = new Map<string, ProviderSection>([
  ["traeger", "identity"],
  ["kontakt", "contact"],
  ["beschreibung", "about"],
  ["mitbestimmung", "participation"],
]);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const section = SECTIONS.get((await params).abschnitt);
  return { title: section ? (await getTranslations("curation.section"))(section) : "" };
}

export default async function ProviderSectionPage({ params }: Props) {
  const { staff, entry } = await entryOf(params);
  if (!canEditEntry(staff.actor)) return <ForbiddenPage />;
  const section = SECTIONS.get((await params).abschnitt);
  if (!section) answerNotFound();
  if (!entry || !section) return <NotFound />;
  const t = await getTranslations("curation.section");
  return (
    <EditPage title={t(section)} entry={entry}>
      <ProviderForm entry={entry} section={section} />
    </EditPage>
  );
}
