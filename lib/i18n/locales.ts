/** `de-simple` is Leichte Sprache; a valid BCP 47 tag, unlike `de-ls`, which would be Lesotho. */
export const LOCALES = ["de", "de-simple", "en"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE = "de" satisfies Locale;

const PREFIXES: Record<Locale, string> = { de: "", "de-simple": "/leichte-sprache", en: "/en" };

/** The address of a public page in one language: ("en", "/anbieter") → "/en/anbieter". */
export function localePath(locale: Locale, path: string): string {
  return PREFIXES[locale] + (path === "/" && locale !== DEFAULT_LOCALE ? "" : path);
}
