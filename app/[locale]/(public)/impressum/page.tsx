import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { useTranslations } from "next-intl";
import { ContentPage } from "@/components/pages/content-page";
import { Imprint } from "@/components/pages/imprint";
import { env } from "@/lib/platform/env";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.imprint");
  return { title: t("title"), description: t("description") };
}

export default function ImprintPage() {
  const t = useTranslations("pages.imprint");
  const settings = env();
  return (
    <ContentPage title={t("title")} address={new URL("/impressum", settings.PUBLIC_URL).href} updated="2026-11-22">
      <Imprint operator={settings} />
    </ContentPage>
  );
}
