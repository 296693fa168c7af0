import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { BackToAccount } from "@/components/accounts/back-to-account";
import { BeginRenewalForm } from "@/components/accounts/begin-renewal-form";
import { KeepCodesForm } from "@/components/accounts/keep-codes-form";
import { OwnShell } from "@/components/accounts/own-shell";
import { RecoveryCodes } from "@/components/accounts/recovery-codes";
import { PageTitle } from "@/components/ui/page-title";
import { getOwnSetup } from "@/lib/accounts/queries/own-account";
import { requireAccount } from "@/lib/platform/gate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.renewal.codes"))("title") };
}

export default async function RecoveryCodesPage() {
  const visit = await requireAccount();
  if (visit.roles.length === 0) redirect("/konto");
  const setup = await getOwnSetup(visit, new Date());
  const t = await getTranslations("accounts.renewal.codes");
  const isCodesOnly = setup !== null && setup.address === null;
  return (
    <OwnShell isStaff>
      <PageTitle>{t("title")}</PageTitle>
      <p className="max-w-text print:hidden">{t("text")}</p>
      {isCodesOnly ? (
        <>
          <RecoveryCodes codes={setup.codes} heading={t("heading")} />
          <KeepCodesForm />
        </>
      ) : (
        <BeginRenewalForm what="codes" />
      )}
      <BackToAccount />
    </OwnShell>
  );
}
