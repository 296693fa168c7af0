import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ContentPage } from "@/components/pages/content-page";
import { Controller } from "@/components/pages/controller";
import { PageText } from "@/components/pages/page-text";
import { getPageText } from "@/lib/content/queries/published";
import { PAGE_PATHS } from "@/lib/content/rules/addresses";
import { getDirectory } from "@/lib/directory/queries/directory";
import { env } from "@/lib/platform/env";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.privacy");
  return { title: t("title"), description: t("description") };
}

export default async function PrivacyPage() {
  const t = await getTranslations("pages.privacy");
  const locale = await getLocale();
  const settings = env();
  const { revision } = await getDirectory(new Date());
  const text = await getPageText({ page: "privacy", locale, revision });
  return (
    <ContentPage
      title={t("title")}
      address={new URL(PAGE_PATHS.privacy, settings.PUBLIC_URL).href}
      updated={text.updated}
    >
      <PageText
        page="privacy"
        locale={locale}
        body={text.body}
        blocks={{ verantwortlich: <Controller operator={settings} /> }}
      />
    </ContentPage>
  );
}
