import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { NewEntryForm } from "@/components/curation/entry-forms";
import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { requireStaff } from "@/lib/platform/gate";
import { canEditEntry } from "@/lib/providers/policy";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("curation.new"))("title") };
}

export default async function NewEntryPage() {
  const { actor } = await requireStaff();
  if (!canEditEntry(actor)) return <ForbiddenPage />;
  const t = await getTranslations("curation");
  return (
    <div className="space-y-6">
      <BackLink href="/verwaltung/eintraege">{t("entry.toList")}</BackLink>
      <PageTitle>{t("new.title")}</PageTitle>
      <p className="max-w-text">{t("new.text")}</p>
      <NewEntryForm />
    </div>
  );
}
