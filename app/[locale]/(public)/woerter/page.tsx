import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { TendedPage } from "@/components/pages/tended-page";
import { WordList } from "@/components/pages/word-list";
import { env } from "@/lib/platform/env";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("content.words");
  return { title: t("title"), description: t("description") };
}

export default function WordsPage() {
  const t = useTranslations("content.words");
  const { PUBLIC_URL, OPERATOR_NAME } = env();
  const address = new URL("/woerter", PUBLIC_URL).href;
  return (
    <TendedPage title={t("title")} address={address} owner={OPERATOR_NAME} updated="2026-11-22" review="2027-05-22">
      <WordList />
    </TendedPage>
  );
}
