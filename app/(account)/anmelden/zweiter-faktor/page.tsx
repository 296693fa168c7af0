import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { AccountShell } from "@/components/accounts/account-shell";
import { SecondFactorSetup } from "@/components/accounts/second-factor-setup";
import { SignOut } from "@/components/accounts/sign-out";
import { PageTitle } from "@/components/ui/page-title";
import { getOwnSetup } from "@/lib/accounts/queries/own-account";
import { homeOf } from "@/lib/accounts/rules/links";
import { isWhole, requireVisit } from "@/lib/platform/gate";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.setup"))("title") };
}

/** For a session that still lacks the second factor: whoever came through a link sets one up, nobody else. */
export default async function SecondFactorPage() {
  const visit = await requireVisit();
  if (isWhole(visit)) redirect(homeOf({ isStaff: visit.roles.length > 0 }));
  const setup = visit.invitationId === null ? null : await getOwnSetup(visit, new Date());
  const t = await getTranslations("accounts.setup");
  if (setup?.address && setup.key) {
    return (
      <AccountShell actions={<SignOut />}>
        <PageTitle>{t("title")}</PageTitle>
        <p className="max-w-text print:hidden">{t("text")}</p>
        <SecondFactorSetup of="invitation" address={setup.address} secretKey={setup.key} codes={setup.codes} />
      </AccountShell>
    );
  }
  return (
    <AccountShell actions={<SignOut />}>
      <PageTitle>{t("missingTitle")}</PageTitle>
      <p className="max-w-text">{visit.hasSecondFactor ? t("againText") : t("missingText")}</p>
    </AccountShell>
  );
}
