import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { locale as localeParam } from "next/root-params";
import { german } from "./messages";
import { routing } from "./routing";

export default getRequestConfig(async () => {
  const requested = await localeParam();
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  return { locale, messages: german, timeZone: "Europe/Berlin", formats: { dateTime: { day: DAY, month: MONTH } } };
});

const DAY = { day: "2-digit", month: "2-digit", year: "numeric" } as const;
const MONTH = { month: "long", year: "numeric" } as const;
