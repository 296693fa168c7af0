import { expect, test } from "vitest";
import { german } from "@/lib/i18n/messages";
import { checkPlainLanguage } from "@/lib/plain-language/check-plain-language";

const { easy, sheet } = german.shortlist;

test("the sheet in Leichte Sprache breaks no rule", () => {
  const findings = textsOf([easy, sheet.EASY]).flatMap((text) =>
    checkPlainLanguage(text)
      .filter(({ severity }) => severity !== "H")
      .map(({ rule, start, end }) => `${rule} “${text.slice(start, end)}”: ${text}`),
  );
  expect(findings).toEqual([]);
});

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
