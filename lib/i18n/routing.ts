import { defineRouting } from "next-intl/routing";
import { DEFAULT_LOCALE, LOCALES } from "./locales";

/** The language stands in the address and nowhere else: no cookie, no guess from the browser. */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: DEFAULT_LOCALE,
  localePrefix: { mode: "as-needed", prefixes: { "de-simple": "/leichte-sprache", en: "/en" } },
  localeCookie: false,
  localeDetection: false,
  alternateLinks: false,
});
