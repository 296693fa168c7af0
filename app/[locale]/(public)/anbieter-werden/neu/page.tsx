import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { JoiningPage } from "@/components/members/joining-page";
import { NewProviderForm } from "@/components/members/new-provider-form";
import { sealForm } from "@/lib/platform/form-seal";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("joining.start"))("title") };
}

export default async function NewProviderPage() {
  const { forms } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ forms }}>
      <JoiningPage of="start">
        <NewProviderForm seal={sealForm("new-provider", new Date())} />
      </JoiningPage>
    </NextIntlClientProvider>
  );
}
