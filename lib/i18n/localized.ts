import type { Locale } from "./locales";
import { german, type Messages } from "./messages";

const MESSAGES: Record<Locale, () => Promise<Messages>> = {
  de: () => Promise.resolve(german),
  "de-simple": async () => (await import("./plain-german")).plainGerman,
  en: async () => (await import("./english")).english,
};

const LONG_DAY = { day: "numeric", month: "long", year: "numeric" } as const;
// Leichte Sprache writes the month as a word, and in English 03/04 would be two days; see `dayFirst`.
const DAY = {
  de: { day: "2-digit", month: "2-digit", year: "numeric" },
  "de-simple": LONG_DAY,
  en: LONG_DAY,
} as const;
const MONTH = { month: "long", year: "numeric" } as const;

export const messagesOf = (locale: Locale): Promise<Messages> => MESSAGES[locale]();

export const formatsOf = (locale: Locale) => ({
  dateTime: { day: DAY[locale], dayOfMonth: { day: "numeric" }, month: MONTH } as const,
});

const ENTRY = [
  "entry",
  "geo",
  "joining",
  "offers",
  "providers",
  "recognitions",
  "search",
  "shortlist",
  "sites",
] as const;

/** What the public page of an entry says, for a browser that shows it in another language than its page. */
export async function entryMessages(locale: Locale): Promise<Pick<Messages, (typeof ENTRY)[number]>> {
  const messages = await messagesOf(locale);
  return Object.fromEntries(ENTRY.map((name) => [name, messages[name]])) as Pick<Messages, (typeof ENTRY)[number]>;
}
