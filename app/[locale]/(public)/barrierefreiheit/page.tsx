import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BarrierContact } from "@/components/pages/barrier-contact";
import { ContentPage } from "@/components/pages/content-page";
import { PageText } from "@/components/pages/page-text";
import { getPageText } from "@/lib/content/queries/published";
import { PAGE_PATHS } from "@/lib/content/rules/addresses";
import { getDirectory } from "@/lib/directory/queries/directory";
import { env } from "@/lib/platform/env";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.accessibility");
  return { title: t("title"), description: t("description") };
}

export default async function AccessibilityStatementPage() {
  const t = await getTranslations("pages.accessibility");
  const locale = await getLocale();
  const settings = env();
  const { revision } = await getDirectory(new Date());
  const text = await getPageText({ page: "accessibility", locale, revision });
  return (
    <ContentPage
      title={t("title")}
      address={new URL(PAGE_PATHS.accessibility, settings.PUBLIC_URL).href}
      updated={text.updated}
    >
      <PageText
        page="accessibility"
        locale={locale}
        body={text.body}
        blocks={{ kontakt: <BarrierContact operator={settings} /> }}
      />
    </ContentPage>
  );
}
