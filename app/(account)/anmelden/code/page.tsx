import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountShell } from "@/components/accounts/account-shell";
import { CodeForm } from "@/components/accounts/code-form";
import { PageTitle } from "@/components/ui/page-title";
import { wayBack } from "@/lib/accounts/rules/links";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.code"))("title") };
}

export default async function CodePage({ searchParams }: PageProps<"/anmelden/code">) {
  const { weiter } = await searchParams;
  const t = await getTranslations("accounts.code");
  return (
    <AccountShell>
      <PageTitle>{t("title")}</PageTitle>
      <p className="max-w-text">{t("text")}</p>
      <CodeForm back={wayBack(typeof weiter === "string" ? weiter : null, "/verwaltung")} />
      <p className="max-w-text">{t("lost")}</p>
      <p>
        <a href="/anmelden" className="inline-flex min-h-11 items-center">
          {t("again")}
        </a>
      </p>
    </AccountShell>
  );
}
