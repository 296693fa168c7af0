import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountShell } from "@/components/accounts/account-shell";
import { StartForm } from "@/components/members/start-form";
import { PageTitle } from "@/components/ui/page-title";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("members.start"))("title") };
}

/** What the link of a new provider's mail opens. Looking at it makes nothing. */
export default async function StartPage({ searchParams }: PageProps<"/anmelden/neuer-eintrag">) {
  const { token } = await searchParams;
  const t = await getTranslations("members.start");
  return (
    <AccountShell>
      <PageTitle>{t("title")}</PageTitle>
      <p className="max-w-text">{t("text")}</p>
      <StartForm token={typeof token === "string" ? token : ""} />
    </AccountShell>
  );
}
