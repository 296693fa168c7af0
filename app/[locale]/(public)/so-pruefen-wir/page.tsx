import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Checking } from "@/components/pages/checking";
import { ContentPage } from "@/components/pages/content-page";
import { getDirectory } from "@/lib/directory/queries/directory";
import { env } from "@/lib/platform/env";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.checking");
  return { title: t("title"), description: t("description") };
}

export default async function CheckingPage() {
  const t = await getTranslations("pages.checking");
  const { figures, today } = await getDirectory(new Date());
  return (
    <ContentPage title={t("title")} address={new URL("/so-pruefen-wir", env().PUBLIC_URL).href} updated="2026-11-22">
      <Checking figures={figures} today={today} />
    </ContentPage>
  );
}
