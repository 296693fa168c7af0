import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountShell } from "@/components/accounts/account-shell";
import { MailSignInForm } from "@/components/accounts/mail-sign-in-form";
import { PageTitle } from "@/components/ui/page-title";
import { innerPath } from "@/lib/accounts/rules/links";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.mailSignIn"))("linkTitle") };
}

/** With the token of a mail's link, or without one for whoever types the mail's code. Looking at it uses nothing up. */
export default async function MailCodePage({ searchParams }: PageProps<"/anmelden/mail/code">) {
  const { token, weiter } = await searchParams;
  const own = typeof token === "string" ? token : null;
  const t = await getTranslations("accounts.mailSignIn");
  return (
    <AccountShell>
      <PageTitle>{own === null ? t("codeTitle") : t("linkTitle")}</PageTitle>
      <p className="max-w-text">{own === null ? t("sent") : t("linkText")}</p>
      <MailSignInForm token={own} back={innerPath(typeof weiter === "string" ? weiter : null) ?? ""} />
      <p>
        <a href="/anmelden/mail" className="inline-flex min-h-11 items-center">
          {t("again")}
        </a>
      </p>
    </AccountShell>
  );
}
