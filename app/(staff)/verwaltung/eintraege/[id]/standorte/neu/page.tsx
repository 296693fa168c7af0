import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { EditPage } from "@/components/curation/edit-page";
import { NewSiteForm } from "@/components/curation/site-form";
import { canEditEntry } from "@/lib/providers/policy";
import NotFound from "../../../../not-found";
import { entryOf } from "../../../entry-of";

type Props = PageProps<"/verwaltung/eintraege/[id]/standorte/neu">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("curation.section"))("newSite") };
}

export default async function NewSitePage({ params }: Props) {
  const { staff, entry } = await entryOf(params);
  if (!canEditEntry(staff.actor)) return <ForbiddenPage />;
  if (!entry) return <NotFound />;
  const t = await getTranslations("curation.section");
  return (
    <EditPage title={t("newSite")} entry={entry}>
      <NewSiteForm providerId={entry.id} />
    </EditPage>
  );
}
