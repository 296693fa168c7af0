import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { BackToAccount } from "@/components/accounts/back-to-account";
import { BeginRenewalForm } from "@/components/accounts/begin-renewal-form";
import { OwnShell } from "@/components/accounts/own-shell";
import { SecondFactorSetup } from "@/components/accounts/second-factor-setup";
import { PageTitle } from "@/components/ui/page-title";
import { getOwnSetup } from "@/lib/accounts/queries/own-account";
import { requireAccount } from "@/lib/platform/gate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.renewal.secondFactor"))("title") };
}

export default async function OwnSecondFactorPage() {
  const visit = await requireAccount();
  if (visit.roles.length === 0) redirect("/konto");
  const setup = await getOwnSetup(visit, new Date());
  const t = await getTranslations("accounts.renewal.secondFactor");
  return (
    <OwnShell isStaff>
      <PageTitle>{t("title")}</PageTitle>
      <p className="max-w-text print:hidden">{t("text")}</p>
      {setup?.address && setup.key ? (
        <SecondFactorSetup of="renewal" address={setup.address} secretKey={setup.key} codes={setup.codes} />
      ) : (
        <BeginRenewalForm what="secondFactor" />
      )}
      <BackToAccount />
    </OwnShell>
  );
}
