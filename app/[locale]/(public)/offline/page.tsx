import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { Instead } from "@/components/offline/instead";
import { OfflinePage } from "@/components/offline/offline-page";
import { getDirectory } from "@/lib/directory/queries/directory";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("offline");
  return { title: t("title"), description: t("description") };
}

export default async function KeepPage() {
  const { bySlug } = await getDirectory(new Date());
  const { offline } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ offline }}>
      <Instead>
        <OfflinePage entries={bySlug.size} />
      </Instead>
    </NextIntlClientProvider>
  );
}
