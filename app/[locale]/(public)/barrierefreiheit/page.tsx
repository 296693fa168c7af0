import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { useTranslations } from "next-intl";
import { ContentPage } from "@/components/pages/content-page";
import { AccessibilityStatement } from "@/components/pages/accessibility-statement";
import { env } from "@/lib/platform/env";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pages.accessibility");
  return { title: t("title"), description: t("description") };
}

export default function AccessibilityStatementPage() {
  const t = useTranslations("pages.accessibility");
  const settings = env();
  return (
    <ContentPage
      title={t("title")}
      address={new URL("/barrierefreiheit", settings.PUBLIC_URL).href}
      updated="2026-11-22"
    >
      <AccessibilityStatement operator={settings} />
    </ContentPage>
  );
}
