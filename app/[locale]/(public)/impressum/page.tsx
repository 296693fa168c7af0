import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ContentPage } from "@/components/pages/content-page";
import { OperatorFacts } from "@/components/pages/operator-facts";
import { PageText } from "@/components/pages/page-text";
import { getPageText } from "@/lib/content/queries/published";
import { PAGE_PATHS } from "@/lib/content/rules/addresses";
import { getDirectory } from "@/lib/directory/queries/directory";
import { env } from "@/lib/platform/env";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.imprint");
  return { title: t("title"), description: t("description") };
}

export default async function ImprintPage() {
  const t = await getTranslations("pages.imprint");
  const locale = await getLocale();
  const settings = env();
  const { revision } = await getDirectory(new Date());
  const text = await getPageText({ page: "imprint", locale, revision });
  return (
    <ContentPage
      title={t("title")}
      address={new URL(PAGE_PATHS.imprint, settings.PUBLIC_URL).href}
      updated={text.updated}
    >
      <PageText
        page="imprint"
        locale={locale}
        body={text.body}
        blocks={{ betreiber: <OperatorFacts operator={settings} /> }}
      />
    </ContentPage>
  );
}
