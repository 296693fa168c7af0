/** `de-simple` is Leichte Sprache; a valid BCP 47 tag, unlike `de-ls`, which would be Lesotho. */
export const LOCALES = ["de", "de-simple", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE = "de" satisfies Locale;

const PREFIXES: Record<Locale, string> = { de: "", "de-simple": "/leichte-sprache", en: "/en" };

/** The language of an address: the browser's has the prefix of a language or none, the server's the locale's name. */
export function localeOf(address: string): Locale {
  const isIn = (folder: string) => address === folder || address.startsWith(`${folder}/`);
  const named = LOCALES.find((locale) => isIn(`/${locale}`) || (locale !== DEFAULT_LOCALE && isIn(PREFIXES[locale])));
  return named ?? DEFAULT_LOCALE;
}

/** The address of a public page in one language: ("en", "/anbieter") → "/en/anbieter". */
export function localePath(locale: Locale, path: string): string {
  return PREFIXES[locale] + (path === "/" && locale !== DEFAULT_LOCALE ? "" : path);
}
