import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForbiddenPage } from "@/components/accounts/forbidden-page";
import { NewFunderForm } from "@/components/curation/funder-form";
import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { requireStaff } from "@/lib/platform/gate";
import { canRegisterFunder } from "@/lib/recognitions/policy";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("curation.funders"))("newTitle") };
}

export default async function NewFunderPage() {
  const { actor } = await requireStaff();
  if (!canRegisterFunder(actor)) return <ForbiddenPage />;
  const t = await getTranslations("curation.funders");
  return (
    <div className="space-y-6">
      <BackLink href="/verwaltung/leistungstraeger">{t("back")}</BackLink>
      <PageTitle>{t("newTitle")}</PageTitle>
      <p className="max-w-text">{t("newText")}</p>
      <NewFunderForm />
    </div>
  );
}
