import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { BadgeList } from "@/components/pages/badge-list";
import { CheckingFigures } from "@/components/pages/checking-figures";
import { ContentPage } from "@/components/pages/content-page";
import { FunderMatrix } from "@/components/pages/funder-matrix";
import { PageText } from "@/components/pages/page-text";
import { getPageText } from "@/lib/content/queries/published";
import { PAGE_PATHS } from "@/lib/content/rules/addresses";
import { getDirectory } from "@/lib/directory/queries/directory";
import { env } from "@/lib/platform/env";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.checking");
  return { title: t("title"), description: t("description") };
}

export default async function CheckingPage() {
  const t = await getTranslations("pages.checking");
  const locale = await getLocale();
  const settings = env();
  const { revision, figures, today } = await getDirectory(new Date());
  const text = await getPageText({ page: "checking", locale, revision });
  return (
    <ContentPage
      title={t("title")}
      address={new URL(PAGE_PATHS.checking, settings.PUBLIC_URL).href}
      updated={text.updated}
    >
      <PageText
        page="checking"
        locale={locale}
        body={text.body}
        blocks={{
          zahlen: <CheckingFigures figures={figures} />,
          kostentraeger: <FunderMatrix />,
          zeichen: <BadgeList figures={figures} today={today} />,
        }}
      />
    </ContentPage>
  );
}
