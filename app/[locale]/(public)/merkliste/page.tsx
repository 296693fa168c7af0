import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { NoScriptNote } from "@/components/shortlist/no-script-note";
import { Shortlist } from "@/components/shortlist/shortlist";
import { PageTitle } from "@/components/ui/page-title";
import { env } from "@/lib/platform/env";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shortlist");
  return { title: t("title"), description: t("description") };
}

export default async function ShortlistPage() {
  const t = await getTranslations("shortlist");
  const { entry, offers, recognitions, shortlist, sites } = await getMessages();
  return (
    <div className="space-y-6 print:space-y-0">
      <div className="space-y-3 print:hidden">
        <PageTitle>{t("title")}</PageTitle>
        <p className="max-w-text">{t("intro")}</p>
      </div>
      <NoScriptNote />
      <NextIntlClientProvider messages={{ entry, offers, recognitions, shortlist, sites }}>
        <Shortlist site={env().PUBLIC_URL} />
      </NextIntlClientProvider>
    </div>
  );
}
