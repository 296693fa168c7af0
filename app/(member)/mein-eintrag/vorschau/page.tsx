import type { Metadata } from "next";
import { hasLocale, NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { EntryPreview } from "@/components/own-entry/entry-preview";
import { PreviewLanguages } from "@/components/own-entry/preview-languages";
import { BackLink } from "@/components/ui/back-link";
import { getPreviewEntry } from "@/lib/directory/queries/preview-entry";
import { countyName } from "@/lib/geo/place-table";
import { placeTable } from "@/lib/geo/tables";
import { DEFAULT_LOCALE, localePath, LOCALES } from "@/lib/i18n/locales";
import { entryMessages, formatsOf } from "@/lib/i18n/localized";
import { berlinDay } from "@/lib/platform/day";
import { env } from "@/lib/platform/env";
import NotFound from "../not-found";
import { ownEntryOf } from "../own-entry-of";

type Props = PageProps<"/mein-eintrag/vorschau">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("own-entry.preview"))("title") };
}

export default async function PreviewPage({ searchParams }: Props) {
  const own = await ownEntryOf(searchParams);
  const now = new Date();
  const entry = own && (await getPreviewEntry(own.member, now));
  if (!own || !entry) return <NotFound />;
  const { sprache } = await searchParams;
  const locale = hasLocale(LOCALES, sprache) ? sprache : DEFAULT_LOCALE;
  const named = entry.sites.flatMap(({ county, catchment }) => [
    county,
    ...(catchment?.kind === "COUNTIES" ? catchment.counties : []),
  ]);
  const counties = Object.fromEntries(named.map((ags) => [ags, countyName(placeTable(), ags) ?? ags]));
  const t = await getTranslations("own-entry");
  return (
    <div className="space-y-6">
      <BackLink href={own.href()}>{t("back")}</BackLink>
      <p className="max-w-text">
        <strong>{t("preview.title")}.</strong> {t("preview.text")}
      </p>
      {own.entry.standing === "SHOWN" || own.entry.standing === "STALE" ? (
        <p>
          <a href={own.href("auszug")} className="inline-flex min-h-11 items-center">
            {t("seen.extract")}
          </a>
        </p>
      ) : null}
      <PreviewLanguages current={locale} href={(each) => own.href(`vorschau?sprache=${each}`)} />
      <section aria-label={t("preview.region")} className="rounded-lg border-2 border-dashed border-edge p-4">
        <NextIntlClientProvider locale={locale} messages={await entryMessages(locale)} formats={formatsOf(locale)}>
          <EntryPreview
            entry={entry}
            address={new URL(localePath(locale, `/anbieter/${entry.slug}`), env().PUBLIC_URL).href}
            today={berlinDay(now)}
            locale={locale}
            counties={counties}
          />
        </NextIntlClientProvider>
      </section>
    </div>
  );
}
