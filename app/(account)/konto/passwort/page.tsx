import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForgottenForm } from "@/components/accounts/forgotten-form";
import { BackToAccount } from "@/components/accounts/back-to-account";
import { ChangePasswordForm } from "@/components/accounts/change-password-form";
import { OwnShell } from "@/components/accounts/own-shell";
import { PageTitle } from "@/components/ui/page-title";
import { hasOwnPassword } from "@/lib/accounts/queries/own-account";
import { requireAccount } from "@/lib/platform/gate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.own"))("password") };
}

export default async function PasswordPage() {
  const visit = await requireAccount();
  const hasPassword = await hasOwnPassword(visit);
  const t = await getTranslations("accounts.own");
  return (
    <OwnShell isStaff={visit.roles.length > 0}>
      <PageTitle>{t("password")}</PageTitle>
      {hasPassword ? (
        <>
          <p className="max-w-text">{t("passwordText")}</p>
          <ChangePasswordForm />
        </>
      ) : (
        <>
          <p className="max-w-text">{t("noPassword")}</p>
          <ForgottenForm />
        </>
      )}
      <BackToAccount />
    </OwnShell>
  );
}
