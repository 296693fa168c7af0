import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountShell } from "@/components/accounts/account-shell";
import { InvitationForm } from "@/components/accounts/invitation-form";
import { ResumeForm } from "@/components/accounts/resume-form";
import { PageTitle } from "@/components/ui/page-title";
import { findInvitationStep } from "@/lib/accounts/queries/invitation";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.invitation"))("title") };
}

/** What an invitation's link opens. Looking at it uses nothing up. */
export default async function InvitationPage({ searchParams }: PageProps<"/anmelden/einladung">) {
  const { token } = await searchParams;
  const own = typeof token === "string" ? token : "";
  const step = await findInvitationStep(own, new Date());
  const t = await getTranslations("accounts.invitation");
  return (
    <AccountShell>
      <PageTitle>{step?.kind === "known" ? t("resumeTitle") : t("title")}</PageTitle>
      {step === null ? <p className="max-w-text">{t("gone")}</p> : null}
      {step?.kind === "new" ? (
        <>
          <p className="max-w-text">{t("text")}</p>
          <InvitationForm token={own} email={step.email} />
        </>
      ) : null}
      {step?.kind === "known" ? (
        <>
          <p className="max-w-text">{t("resumeText")}</p>
          <ResumeForm token={own} email={step.email} />
        </>
      ) : null}
    </AccountShell>
  );
}
