import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountShell } from "@/components/accounts/account-shell";
import { MailRequestForm } from "@/components/accounts/mail-request-form";
import { PageTitle } from "@/components/ui/page-title";
import { innerPath } from "@/lib/accounts/rules/links";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.mailSignIn"))("title") };
}

export default async function MailSignInPage({ searchParams }: PageProps<"/anmelden/mail">) {
  const { weiter } = await searchParams;
  const t = await getTranslations("accounts.mailSignIn");
  return (
    <AccountShell>
      <PageTitle>{t("title")}</PageTitle>
      <p className="max-w-text">{t("text")}</p>
      <MailRequestForm back={innerPath(typeof weiter === "string" ? weiter : null) ?? ""} />
      <p>
        <a href="/anmelden" className="inline-flex min-h-11 items-center">
          {t("back")}
        </a>
      </p>
    </AccountShell>
  );
}
