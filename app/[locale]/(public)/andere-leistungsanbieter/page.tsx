import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { TendedPage } from "@/components/pages/tended-page";
import { WhatItIs } from "@/components/pages/what-it-is";
import { env } from "@/lib/platform/env";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("content.about");
  return { title: t("title"), description: t("description") };
}

export default function WhatItIsPage() {
  const t = useTranslations("content.about");
  const { PUBLIC_URL, OPERATOR_NAME } = env();
  const address = new URL("/andere-leistungsanbieter", PUBLIC_URL).href;
  return (
    <TendedPage title={t("title")} address={address} owner={OPERATOR_NAME} updated="2026-11-22" review="2027-05-22">
      <WhatItIs />
    </TendedPage>
  );
}
