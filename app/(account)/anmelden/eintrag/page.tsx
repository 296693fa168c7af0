import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountShell } from "@/components/accounts/account-shell";
import { AcceptForm } from "@/components/members/accept-form";
import { PageTitle } from "@/components/ui/page-title";
import { findEntryStep } from "@/lib/members/queries/entry-step";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("members.accept"))("title") };
}

/** What a link to an entry opens. Looking at it uses nothing up. */
export default async function EntryLinkPage({ searchParams }: PageProps<"/anmelden/eintrag">) {
  const { token } = await searchParams;
  const own = typeof token === "string" ? token : "";
  const step = await findEntryStep(own, new Date());
  const t = await getTranslations("members.accept");
  return (
    <AccountShell>
      <PageTitle>{t("title")}</PageTitle>
      {step === null ? (
        <p className="max-w-text">{t("gone")}</p>
      ) : (
        <>
          <p className="max-w-text break-words">{t("for", { name: step.providerName })}</p>
          <p className="max-w-text break-words">{t("email", { email: step.email })}</p>
          <AcceptForm token={own} isKnown={step.isKnown} />
        </>
      )}
    </AccountShell>
  );
}
