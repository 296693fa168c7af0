import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { TendedPage } from "@/components/pages/tended-page";
import { TermsOfUse } from "@/components/pages/terms-of-use";
import { env } from "@/lib/platform/env";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("content.terms");
  return { title: t("title"), description: t("description") };
}

export default function TermsPage() {
  const t = useTranslations("content.terms");
  const { PUBLIC_URL, OPERATOR_NAME } = env();
  const address = new URL("/nutzungsbedingungen", PUBLIC_URL).href;
  return (
    <TendedPage title={t("title")} address={address} owner={OPERATOR_NAME} updated="2026-11-22" review="2027-05-22">
      <TermsOfUse />
    </TendedPage>
  );
}
