"use client";
import { EntryView } from "@/components/providers/entry-view";
import type { PublicEntry } from "@/lib/directory/types/public-entry";
import type { Locale } from "@/lib/i18n/locales";
import type { Day } from "@/lib/platform/day";

type Props = {
  entry: PublicEntry;
  address: string;
  today: Day;
  locale: Locale;
  /** Names of the Kreise that the entry names, by AGS. */
  counties: Readonly<Record<string, string>>;
};

/** The public page of an entry inside of the provider's area; a client component, so that it takes another language. */
export function EntryPreview({ entry, address, today, locale, counties }: Props) {
  return (
    <div lang={locale}>
      <EntryView entry={entry} address={address} today={today} countyName={(ags) => counties[ags] ?? ags} />
    </div>
  );
}
