import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountShell } from "@/components/accounts/account-shell";
import { NewPasswordForm } from "@/components/accounts/new-password-form";
import { PageTitle } from "@/components/ui/page-title";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.newPassword"))("title") };
}

/** With the token of a mail's link, or without one for whoever types the mail's code. */
export default async function NewPasswordPage({ searchParams }: PageProps<"/anmelden/passwort/neu">) {
  const { token } = await searchParams;
  const own = typeof token === "string" ? token : null;
  const t = await getTranslations("accounts.newPassword");
  return (
    <AccountShell>
      <PageTitle>{t("title")}</PageTitle>
      <p className="max-w-text">{own === null ? t("sent") : t("text")}</p>
      <NewPasswordForm token={own} />
      <p>
        <a href="/anmelden/passwort" className="inline-flex min-h-11 items-center">
          {t("again")}
        </a>
      </p>
    </AccountShell>
  );
}
