import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { JoiningPage } from "@/components/members/joining-page";
import { LetterForm } from "@/components/members/letter-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("joining.letter"))("title"), robots: { index: false } };
}

export default async function LetterPage() {
  const { forms } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ forms }}>
      <JoiningPage of="letter">
        <LetterForm />
      </JoiningPage>
    </NextIntlClientProvider>
  );
}
