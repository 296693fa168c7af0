import { createTranslator } from "use-intl/core";
import { german as messages } from "@/lib/i18n/messages";

const settings = {
  locale: "de",
  messages,
  timeZone: "Europe/Berlin",
  formats: { dateTime: { day: { day: "2-digit", month: "2-digit", year: "numeric" } } },
} as const;

/** Open data speak German, like the entry they come from. */
export const german = createTranslator(settings);
export const recognitionWords = createTranslator({ ...settings, namespace: "recognitions" });
