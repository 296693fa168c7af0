import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FunderMatrix } from "@/components/pages/funder-matrix";
import { PageText } from "@/components/pages/page-text";
import { TendedPage } from "@/components/pages/tended-page";
import { getPageText } from "@/lib/content/queries/published";
import { PAGE_PATHS } from "@/lib/content/rules/addresses";
import { getDirectory } from "@/lib/directory/queries/directory";
import { env } from "@/lib/platform/env";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("content.about");
  return { title: t("title"), description: t("description") };
}

export default async function WhatItIsPage() {
  const t = await getTranslations("content.about");
  const locale = await getLocale();
  const settings = env();
  const { revision } = await getDirectory(new Date());
  const text = await getPageText({ page: "about", locale, revision });
  return (
    <TendedPage
      title={t("title")}
      address={new URL(PAGE_PATHS.about, settings.PUBLIC_URL).href}
      updated={text.updated}
      owner={settings.OPERATOR_NAME}
      review={text.reviewOn}
    >
      <PageText page="about" locale={locale} body={text.body} blocks={{ kostentraeger: <FunderMatrix /> }} />
    </TendedPage>
  );
}
