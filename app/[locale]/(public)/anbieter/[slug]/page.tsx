import type { Metadata } from "next";
import { hasLocale } from "next-intl";
import { getFormatter, getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { permanentRedirect } from "next/navigation";
import { after } from "next/server";
import { NotFoundPage } from "@/components/pages/not-found-page";
import { EntryJsonLd } from "@/components/providers/entry-json-ld";
import { EntryView } from "@/components/providers/entry-view";
import { ledeWords } from "@/components/providers/lede-words";
import { getPublicEntry } from "@/lib/directory/queries/directory";
import { countyName } from "@/lib/geo/place-table";
import { placeTable } from "@/lib/geo/tables";
import { DEFAULT_LOCALE, localePath, LOCALES } from "@/lib/i18n/locales";
import { answerNotFound } from "@/lib/platform/answer-not-found";
import { berlinDay } from "@/lib/platform/day";
import { env } from "@/lib/platform/env";
import { noteView } from "@/lib/reports/commands/count-views";

type Props = PageProps<"/[locale]/anbieter/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const answer = await getPublicEntry(new Date(), slug);
  if (answer.kind !== "found") return { title: (await getTranslations("errors.entry"))("title") };
  const { entry } = answer;
  const offer = ledeWords({ t: await getTranslations("entry.lede"), format: await getFormatter() }, entry.sites);
  const t = await getTranslations("entry");
  // Two providers may have one name: what and where tells them apart.
  return { title: `${entry.name}: ${offer}`, description: t("description", { name: entry.name, offer }) };
}

export default async function EntryPage({ params }: Props) {
  const { locale: requested, slug } = await params;
  const locale = hasLocale(LOCALES, requested) ? requested : DEFAULT_LOCALE;
  const answer = await getPublicEntry(new Date(), slug);
  if (answer.kind === "missing") {
    answerNotFound();
    return <NotFoundPage what="entry" />;
  }
  if (answer.kind === "moved") permanentRedirect(localePath(locale, `/anbieter/${answer.slug}`));
  const userAgent = (await headers()).get("user-agent");
  after(() => {
    noteView({ slug: answer.entry.slug, userAgent }, new Date());
  });
  const { PUBLIC_URL } = env();
  const address = new URL(localePath(locale, `/anbieter/${slug}`), PUBLIC_URL).href;
  return (
    <>
      <EntryJsonLd entry={answer.entry} address={address} />
      <EntryView
        entry={answer.entry}
        address={address}
        today={berlinDay(new Date())}
        countyName={(ags) => countyName(placeTable(), ags) ?? ags}
      />
    </>
  );
}
