import type { MetadataRoute } from "next";
import { getDirectory } from "@/lib/directory/queries/directory";
import { LOCALES, localePath } from "@/lib/i18n/locales";
import { env } from "@/lib/platform/env";

// The entries are those of now, the address is a setting of the running process.
export const dynamic = "force-dynamic";

/** Every public page that is not an entry; `tests/integration/opendata.test.ts` compares them with the folders. */
const PAGES = [
  "/",
  "/anbieter",
  "/andere-leistungsanbieter",
  "/wegweiser",
  "/merkliste",
  "/woerter",
  "/hilfe",
  "/offline",
  "/so-pruefen-wir",
  "/anbieter-werden",
  "/anbieter-werden/neu",
  "/melden",
  "/impressum",
  "/datenschutz",
  "/nutzungsbedingungen",
  "/barrierefreiheit",
];

/** Each page in each language, with the others as its alternates. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { bySlug } = await getDirectory(new Date());
  return [...PAGES, ...Array.from(bySlug.keys(), (slug) => `/anbieter/${slug}`)].flatMap(inAllLanguages);
}

function inAllLanguages(path: string): MetadataRoute.Sitemap {
  const addresses = LOCALES.map(
    (locale) => [locale, new URL(localePath(locale, path), env().PUBLIC_URL).href] as const,
  );
  const languages = Object.fromEntries(addresses);
  return addresses.map(([, url]) => ({ url, alternates: { languages } }));
}
