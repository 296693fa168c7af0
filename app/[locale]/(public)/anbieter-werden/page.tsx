import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { JoiningGuide } from "@/components/members/joining-guide";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("joining");
  return { title: t("title"), description: t("description") };
}

export default function BecomeProviderPage() {
  return <JoiningGuide />;
}
