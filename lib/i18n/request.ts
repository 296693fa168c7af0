import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { locale as localeParam } from "next/root-params";
import { DEFAULT_LOCALE, LOCALES, type Locale } from "./locales";
import { german, type Messages } from "./messages";

export default getRequestConfig(async () => {
  // Internal areas have no language in their address: German.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-call -- Next types root params only where every root layout has them
  const requested: unknown = await localeParam();
  const locale = hasLocale(LOCALES, requested) ? requested : DEFAULT_LOCALE;
  return {
    locale,
    messages: await MESSAGES[locale](),
    timeZone: "Europe/Berlin",
    formats: { dateTime: { day: DAY[locale], dayOfMonth: { day: "numeric" }, month: MONTH } },
  };
});

const MESSAGES: Record<Locale, () => Promise<Messages>> = {
  de: () => Promise.resolve(german),
  "de-simple": async () => (await import("./plain-german")).plainGerman,
  en: async () => (await import("./english")).english,
};

const LONG_DAY = { day: "numeric", month: "long", year: "numeric" } as const;
/** Leichte Sprache writes the month as a word, and in English 03/04 would be two days; see `dayFirst`. */
const DAY = {
  de: { day: "2-digit", month: "2-digit", year: "numeric" },
  "de-simple": LONG_DAY,
  en: LONG_DAY,
} as const;
const MONTH = { month: "long", year: "numeric" } as const;
