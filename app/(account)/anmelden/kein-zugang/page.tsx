import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountShell } from "@/components/accounts/account-shell";
import { SignOut } from "@/components/accounts/sign-out";
import { BackLink } from "@/components/ui/back-link";
import { PageTitle } from "@/components/ui/page-title";
import { answerForbidden } from "@/lib/platform/answer-forbidden";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.noRole"))("title") };
}

/** For somebody who is signed in and has no role. */
export default async function NoRolePage() {
  answerForbidden();
  const t = await getTranslations("accounts.noRole");
  return (
    <AccountShell actions={<SignOut />}>
      <PageTitle>{t("heading")}</PageTitle>
      <p className="max-w-text">{t("text")}</p>
      <BackLink href="/konto">{t("account")}</BackLink>
    </AccountShell>
  );
}
