import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackToAccount } from "@/components/accounts/back-to-account";
import { DeletionFacts } from "@/components/accounts/deletion-facts";
import { DeletionForm } from "@/components/accounts/deletion-form";
import { OwnShell } from "@/components/accounts/own-shell";
import { PageTitle } from "@/components/ui/page-title";
import { getDeletion } from "@/lib/accounts/queries/own-account";
import { requireAccount } from "@/lib/platform/gate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.deletion"))("title") };
}

export default async function DeletionPage() {
  const visit = await requireAccount();
  const { left, ...deletion } = await getDeletion(visit, new Date());
  const t = await getTranslations("accounts.deletion");
  return (
    <OwnShell isStaff={visit.roles.length > 0}>
      <PageTitle>{t("title")}</PageTitle>
      <DeletionFacts left={left} />
      <DeletionForm {...deletion} />
      <BackToAccount />
    </OwnShell>
  );
}
