import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { TendedPage } from "@/components/pages/tended-page";
import { WhoHelps } from "@/components/pages/who-helps";
import { env } from "@/lib/platform/env";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("content.help");
  return { title: t("title"), description: t("description") };
}

export default function HelpPage() {
  const t = useTranslations("content.help");
  const { PUBLIC_URL, OPERATOR_NAME } = env();
  const address = new URL("/hilfe", PUBLIC_URL).href;
  return (
    <TendedPage title={t("title")} address={address} owner={OPERATOR_NAME} updated="2026-11-22" review="2027-05-22">
      <WhoHelps />
    </TendedPage>
  );
}
