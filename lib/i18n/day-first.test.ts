import { createTranslator } from "use-intl/core";
import { expect, test } from "vitest";
import { english } from "./english";

const t = createTranslator({
  locale: "en",
  messages: english,
  timeZone: "Europe/Berlin",
  formats: { dateTime: { dayOfMonth: { day: "numeric" }, month: { month: "long", year: "numeric" } } },
  onError: (error) => {
    throw error;
  },
});
const day = new Date("2026-11-22");

test("English puts the day first, inside other arguments too", () => {
  expect(t("search.printed", { day })).toBe("As of 22 November 2026");
  expect(t("entry.glance.placesOn", { places: "free", dated: "yes", day })).toBe("free, as of 22 November 2026");
});
