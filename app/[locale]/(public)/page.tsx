import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HomePage } from "@/components/home/home-page";
import { getDirectory } from "@/lib/directory/queries/directory";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("home");
  return { title: { absolute: t("pageTitle") }, description: t("description") };
}

export default async function StartPage() {
  const { figures } = await getDirectory(new Date());
  return <HomePage figures={figures} />;
}
