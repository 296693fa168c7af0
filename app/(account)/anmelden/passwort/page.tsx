import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountShell } from "@/components/accounts/account-shell";
import { ForgottenForm } from "@/components/accounts/forgotten-form";
import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.forgotten"))("title") };
}

export default async function ForgottenPage() {
  const t = await getTranslations("accounts.forgotten");
  return (
    <AccountShell>
      <PageTitle>{t("title")}</PageTitle>
      <p className="max-w-text">{t("text")}</p>
      <ForgottenForm />
      <BackLink href="/anmelden">{t("back")}</BackLink>
    </AccountShell>
  );
}
