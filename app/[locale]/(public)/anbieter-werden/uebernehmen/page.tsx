import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { ClaimForm } from "@/components/members/claim-form";
import { ClaimedEntry } from "@/components/members/claimed-entry";
import { JoiningPage } from "@/components/members/joining-page";
import { getPublicEntry } from "@/lib/directory/queries/directory";
import { sealForm } from "@/lib/platform/form-seal";

type Props = PageProps<"/[locale]/anbieter-werden/uebernehmen">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("joining.claim");
  const entry = await claimedEntry((await searchParams).eintrag);
  // One per entry, all alike.
  return { title: entry ? t("titleEntry", { name: entry.name }) : t("title"), robots: { index: false } };
}

export default async function ClaimPage({ searchParams }: Props) {
  const { eintrag } = await searchParams;
  const entry = await claimedEntry(eintrag);
  const { forms } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ forms }}>
      <JoiningPage of="claim">
        <ClaimedEntry name={entry?.name ?? null} />
        {entry ? <ClaimForm slug={entry.slug} seal={sealForm("claim", new Date())} /> : null}
      </JoiningPage>
    </NextIntlClientProvider>
  );
}

async function claimedEntry(slug: string | string[] | undefined) {
  if (typeof slug !== "string" || slug.length > 200) return null;
  const now = new Date();
  const asked = await getPublicEntry(now, slug);
  const answer = asked.kind === "moved" ? await getPublicEntry(now, asked.slug) : asked;
  return answer.kind === "found" ? { slug: answer.entry.slug, name: answer.entry.name } : null;
}
