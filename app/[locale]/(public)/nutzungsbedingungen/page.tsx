import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PageText } from "@/components/pages/page-text";
import { TendedPage } from "@/components/pages/tended-page";
import { getPageText } from "@/lib/content/queries/published";
import { PAGE_PATHS } from "@/lib/content/rules/addresses";
import { getDirectory } from "@/lib/directory/queries/directory";
import { env } from "@/lib/platform/env";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("content.terms");
  return { title: t("title"), description: t("description") };
}

export default async function TermsPage() {
  const t = await getTranslations("content.terms");
  const locale = await getLocale();
  const settings = env();
  const { revision } = await getDirectory(new Date());
  const text = await getPageText({ page: "terms", locale, revision });
  return (
    <TendedPage
      title={t("title")}
      address={new URL(PAGE_PATHS.terms, settings.PUBLIC_URL).href}
      updated={text.updated}
      owner={settings.OPERATOR_NAME}
      review={text.reviewOn}
    >
      <PageText page="terms" locale={locale} body={text.body} />
    </TendedPage>
  );
}
