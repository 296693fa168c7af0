import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountShell } from "@/components/accounts/account-shell";
import { ExampleForm } from "@/components/accounts/example-form";
import { PageTitle } from "@/components/ui/page-title";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.example"))("title") };
}

export default async function ExamplePage({ searchParams }: PageProps<"/anmelden/beispiel">) {
  const { token } = await searchParams;
  const t = await getTranslations("accounts.example");
  return (
    <AccountShell>
      <PageTitle>{t("title")}</PageTitle>
      <p className="max-w-text">{t("text")}</p>
      <ExampleForm token={typeof token === "string" ? token : ""} />
    </AccountShell>
  );
}
