import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { checkPlainLanguage } from "@/lib/plain-language/check-plain-language";
import type { Severity } from "@/lib/plain-language/types";

const FOLDER = path.join(import.meta.dirname, "de-simple");
/** May only go down: a new warning is a text to look at again. */
const MOST_WARNINGS = 0;

const messages = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((file) => file.endsWith(".json"))
      .flatMap((file) => textsOf(JSON.parse(readFileSync(path.join(FOLDER, file), "utf8")), file))
  : [];

test("no message in Leichte Sprache breaks a rule that is an error", () => {
  expect(findingsOf("E")).toEqual([]);
});

test("messages in Leichte Sprache have no more warnings than before", () => {
  const warnings = findingsOf("W");
  expect(warnings.length, warnings.join("\n")).toBeLessThanOrEqual(MOST_WARNINGS);
});

/** All texts of a file with where they stand: "home.json title.start". */
function textsOf(value: unknown, place: string): { place: string; text: string }[] {
  if (typeof value === "string") return [{ place, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    textsOf(child, place.endsWith(".json") ? `${place} ${key}` : `${place}.${key}`),
  );
}

function findingsOf(severity: Severity): string[] {
  return messages.flatMap(({ place, text }) =>
    checkPlainLanguage(text)
      .filter((finding) => finding.severity === severity)
      .map(({ rule, start, end }) => `${place}: ${rule} ${JSON.stringify(text.slice(start, end))}`),
  );
}
