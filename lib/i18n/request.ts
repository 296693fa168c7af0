import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { locale as localeParam } from "next/root-params";
import { DEFAULT_LOCALE, LOCALES } from "./locales";
import { formatsOf, messagesOf } from "./localized";

export default getRequestConfig(async () => {
  // Internal areas have no language in their address: German.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-call -- Next types root params only where every root layout has them
  const requested: unknown = await localeParam();
  const locale = hasLocale(LOCALES, requested) ? requested : DEFAULT_LOCALE;
  return {
    locale,
    messages: await messagesOf(locale),
    timeZone: "Europe/Berlin",
    formats: formatsOf(locale),
  };
});
