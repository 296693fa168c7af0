import { expect, test } from "vitest";
import { LOCALES, localeOf, localePath } from "./locales";

test.each([
  ["/", "de"],
  ["/anbieter", "de"],
  ["/englisch", "de"],
  ["/leichte-sprache", "de-simple"],
  ["/leichte-sprache/anbieter", "de-simple"],
  ["/de-simple/anbieter", "de-simple"],
  ["/en", "en"],
  ["/en/gibt-es-nicht", "en"],
  ["/de/anbieter", "de"],
])("the address %s is in the language %s", (address, locale) => {
  expect(localeOf(address)).toBe(locale);
});

test.each(LOCALES)("every address made in %s is read as that", (locale) => {
  expect(["/", "/anbieter"].map((page) => localeOf(localePath(locale, page)))).toEqual([locale, locale]);
});
