import { expect, test } from "vitest";
import { german } from "@/lib/i18n/messages";
import { english } from "@/lib/i18n/english";
import { plainGerman } from "@/lib/i18n/plain-german";
import { TEXT_KEYS } from "../types";
import { languagesOf } from "./addresses";
import { blockProblems } from "./blocks";
import { builtInText } from "./built-in";

const MESSAGES = { de: german, "de-simple": plainGerman, en: english };
const texts = TEXT_KEYS.flatMap((key) =>
  languagesOf(key).map((locale) => ({ key, locale, text: builtInText(key, { locale, messages: MESSAGES[locale] }) })),
);

test.each(texts)("$key in $locale has all its parts and nothing left over", ({ key, text }) => {
  expect(text).not.toMatch(/<\/?\w|[{}\uE001\uE002]|\n{3}/);
  expect(blockProblems(key, text)).toEqual([]);
});

test("tags become Markdown, and a sentence of a list stays on its line", () => {
  const text = builtInText("about", { locale: "de-simple", messages: plainGerman });
  expect(text).toContain("- Ein Amt bezahlt das.\n  Das Amt heißt Kosten-Träger.\n- Sie dürfen");
  expect(text).toContain(
    "1. Suchen Sie einen Anbieter: [Anbieter finden](/anbieter)\n2. Rufen Sie dort an.\n   Fragen Sie",
  );
  expect(text).toContain("### Herausfinden\n\nHier finden Sie heraus:\nWas passt zu mir?");
  expect(text).toContain("Sie müssen **nicht** in eine Werkstatt gehen.");
});
