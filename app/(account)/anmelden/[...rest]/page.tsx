import { getTranslations } from "next-intl/server";
import { AccountShell } from "@/components/accounts/account-shell";
import { MissingPage } from "@/components/accounts/missing-page";
import { answerNotFound } from "@/lib/platform/answer-not-found";

/** Every address below that is none: Next's own page is English, and breaks the policy. */
export default async function MissingSignInPage() {
  answerNotFound();
  const t = await getTranslations("accounts");
  return (
    <AccountShell>
      <MissingPage href="/anmelden" back={t("signIn.title")} />
    </AccountShell>
  );
}
