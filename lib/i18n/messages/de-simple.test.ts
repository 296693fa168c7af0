import { expect, test } from "vitest";
import { checkPlainLanguage } from "@/lib/plain-language/check-plain-language";
import type { Severity } from "@/lib/plain-language/types";
import { textsOf } from "../../../tests/support/messages";

/** May only go down: a new warning is a text to look at again. What is left are names, of offices or of oneself. */
const MOST_WARNINGS = 21;

const messages = textsOf("de-simple");

test("no message in Leichte Sprache breaks a rule that is an error", () => {
  expect(findingsOf("E")).toEqual([]);
});

test("messages in Leichte Sprache have no more warnings than before", () => {
  const warnings = findingsOf("W");
  expect(warnings.length, warnings.join("\n")).toBeLessThanOrEqual(MOST_WARNINGS);
});

function findingsOf(severity: Severity): string[] {
  return [...messages].flatMap(([key, text]) =>
    checkPlainLanguage(text)
      .filter((finding) => finding.severity === severity)
      .map(({ rule, start, end }) => `${key}: ${rule} ${JSON.stringify(text.slice(start, end))}`),
  );
}
