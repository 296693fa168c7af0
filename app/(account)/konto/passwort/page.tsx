import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BackToAccount } from "@/components/accounts/back-to-account";
import { ChangePasswordForm } from "@/components/accounts/change-password-form";
import { OwnShell } from "@/components/accounts/own-shell";
import { PageTitle } from "@/components/ui/page-title";
import { requireAccount } from "@/lib/platform/gate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.own"))("password") };
}

export default async function PasswordPage() {
  await requireAccount();
  const t = await getTranslations("accounts.own");
  return (
    <OwnShell>
      <PageTitle>{t("password")}</PageTitle>
      <p className="max-w-text">{t("passwordText")}</p>
      <ChangePasswordForm />
      <BackToAccount />
    </OwnShell>
  );
}
