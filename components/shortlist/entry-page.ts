import { type Locale, localePath } from "@/lib/i18n/locales";

/** The public address of an entry in one language. */
export function entryPage({ site, locale }: { site: string; locale: Locale }, { slug }: { slug: string }): string {
  return new URL(localePath(locale, `/anbieter/${slug}`), site).href;
}
