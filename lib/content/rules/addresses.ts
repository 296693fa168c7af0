import { localePath, type Locale } from "@/lib/i18n/locales";
import { MAIL_TEXTS, TEXT_KEYS, TEXT_PAGES, type MailText, type TextId, type TextKey, type TextPage } from "../types";

/** Where each page stands (design 9). */
export const PAGE_PATHS: Readonly<Record<TextPage, string>> = {
  about: "/andere-leistungsanbieter",
  help: "/hilfe",
  words: "/woerter",
  checking: "/so-pruefen-wir",
  imprint: "/impressum",
  privacy: "/datenschutz",
  accessibility: "/barrierefreiheit",
  terms: "/nutzungsbedingungen",
};

const MAIL_SLUGS: Readonly<Record<MailText, string>> = {
  "query.CERTIFICATE": "rueckfrage-zertifikat",
  "query.SITES": "rueckfrage-standorte",
  "query.AGREEMENT": "rueckfrage-vereinbarung",
  "query.QLHB": "rueckfrage-qlhb",
  "query.PERIOD": "rueckfrage-zeitraum",
  "query.UNREADABLE": "rueckfrage-nicht-lesbar",
  "query.DIFFERENT": "rueckfrage-abweichung",
};
const LOCALE_SLUGS: Readonly<Record<Locale, string>> = { de: "de", "de-simple": "leichte-sprache", en: "en" };
const LANGUAGES: readonly Locale[] = ["de", "de-simple", "en"];

export const isMailText = (key: TextKey): key is MailText => MAIL_TEXTS.some((each) => each === key);

/** Mails go out in German. */
export const languagesOf = (key: TextKey): readonly Locale[] => (isMailText(key) ? ["de"] : LANGUAGES);

export const isText = ({ key, locale }: TextId): boolean => languagesOf(key).includes(locale);

const slugOf = (key: TextKey): string => (isMailText(key) ? MAIL_SLUGS[key] : PAGE_PATHS[key].slice(1));

/** ("help", "de-simple") → "/verwaltung/texte/hilfe/leichte-sprache". */
export const editorPath = ({ key, locale }: TextId): string =>
  `/verwaltung/texte/${slugOf(key)}/${LOCALE_SLUGS[locale]}`;

/** Back from the two last parts of that address; null: no such text. */
export function textAt({ slug, language }: { slug: string; language: string }): TextId | null {
  const key = TEXT_KEYS.find((each) => slugOf(each) === slug);
  const locale = key && languagesOf(key).find((each) => LOCALE_SLUGS[each] === language);
  return key && locale ? { key, locale } : null;
}

/** The page in Leichte Sprache at an address, whatever is asked of it: "/leichte-sprache/hilfe?a=b" → "help". */
export function easyPageAt(address: string): TextPage | null {
  const path = address.replace(/[?#].*/s, "");
  return TEXT_PAGES.find((page) => localePath("de-simple", PAGE_PATHS[page]) === path) ?? null;
}
