import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { useTranslations } from "next-intl";
import { ContentPage } from "@/components/pages/content-page";
import { Privacy } from "@/components/pages/privacy";
import { env } from "@/lib/platform/env";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.privacy");
  return { title: t("title"), description: t("description") };
}

export default function PrivacyPage() {
  const t = useTranslations("pages.privacy");
  const settings = env();
  return (
    <ContentPage title={t("title")} address={new URL("/datenschutz", settings.PUBLIC_URL).href} updated="2026-11-22">
      <Privacy operator={settings} />
    </ContentPage>
  );
}
