import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { EditPage } from "@/components/curation/edit-page";
import { ConfirmForm } from "@/components/curation/entry-forms";
import { canEditEntry } from "@/lib/providers/policy";
import NotFound from "../../../not-found";
import { entryOf } from "../../entry-of";

type Props = PageProps<"/verwaltung/eintraege/[id]/bestaetigen">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("curation.confirm"))("title") };
}

export default async function ConfirmPage({ params }: Props) {
  const { staff, entry } = await entryOf(params);
  if (!canEditEntry(staff.actor)) return <ForbiddenPage />;
  if (!entry) return <NotFound />;
  const t = await getTranslations("curation.confirm");
  return (
    <EditPage title={t("title")} entry={entry}>
      <p className="max-w-text">{t("text")}</p>
      <ConfirmForm entry={entry} />
    </EditPage>
  );
}
