import "server-only";
import type { Locale } from "@/lib/i18n/locales";
import { german, type Messages } from "@/lib/i18n/messages";
import { builtInText } from "../rules/built-in";
import type { TextId } from "../types";

const MESSAGES: Record<Locale, () => Promise<Messages>> = {
  de: () => Promise.resolve(german),
  "de-simple": async () => (await import("@/lib/i18n/plain-german")).plainGerman,
  en: async () => (await import("@/lib/i18n/english")).english,
};
const made = new Map<string, string>();

/** The text that the software brings; it cannot change while the process runs. */
export async function getBuiltIn({ key, locale }: TextId): Promise<string> {
  const name = `${key} ${locale}`;
  const text = made.get(name) ?? builtInText(key, { locale, messages: await MESSAGES[locale]() });
  made.set(name, text);
  return text;
}
