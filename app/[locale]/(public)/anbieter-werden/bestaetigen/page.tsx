import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { JoiningPage } from "@/components/members/joining-page";
import { ProofForm } from "@/components/members/proof-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("joining.proof"))("title"), robots: { index: false } };
}

/** What the link of a claim's mail opens. Looking at it uses nothing up. */
export default async function ProofPage({ searchParams }: PageProps<"/[locale]/anbieter-werden/bestaetigen">) {
  const { token } = await searchParams;
  const { forms } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ forms }}>
      <JoiningPage of="proof">
        <ProofForm token={typeof token === "string" ? token : ""} />
      </JoiningPage>
    </NextIntlClientProvider>
  );
}
