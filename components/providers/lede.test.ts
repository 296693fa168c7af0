import { createTranslator } from "use-intl/core";
import { expect, test } from "vitest";
import { german } from "@/lib/i18n/messages";
import { ledeWords } from "./lede-words";
import type { LedeSites } from "./lede";

const t = createTranslator({ locale: "de", messages: german, namespace: "entry.lede" });
const format = { list: (parts: Iterable<string>) => new Intl.ListFormat("de").format(parts) };

const training = { area: "TRAINING", setting: "ONLY_COMPANY" } as const;
const work = { area: "WORK", setting: "ONLY_OWN" } as const;

test.each<[string, LedeSites]>([
  ["Berufsbildung in Betrieben in und um Kassel", [{ city: "Kassel", offers: [training] }]],
  ["Arbeit beim Anbieter in und um Kassel", [{ city: "Kassel", offers: [work] }]],
  ["Berufsbildung und Arbeit in und um Kassel", [{ city: "Kassel", offers: [training, work] }]],
  ["Arbeit in und um Kassel", [{ city: "Kassel", offers: [{ area: "WORK", setting: null }] }]],
  [
    "Berufsbildung in Betrieben in und um Kassel und Fulda",
    ["Kassel", "Fulda", "Kassel"].map((city) => ({ city, offers: [training] })),
  ],
  [
    "Arbeit beim Anbieter in Kassel, Fulda, Marburg und Gießen",
    ["Kassel", "Fulda", "Marburg", "Gießen"].map((city) => ({ city, offers: [work] })),
  ],
  ["Noch kein Angebot eingetragen", [{ city: "Kassel", offers: [] }]],
])("an entry is summed up as “%s”", (sentence, sites) => {
  expect(ledeWords({ t, format }, sites)).toBe(sentence);
});
