import { checkPlainLanguage } from "@/lib/plain-language/check-plain-language";
import type { RuleId, Severity } from "@/lib/plain-language/types";

export type EasyHint = {
  rule: RuleId;
  severity: Severity;
  /** From 1. */
  line: number;
  /** Keys and values as in `plain-language.hint`. */
  hint: string;
  params: Record<string, string | number>;
};

const ORDER: readonly Severity[] = ["E", "W", "H"];
const spaces = (text: string) => " ".repeat(text.length);

/** What a program finds in a text in Leichte Sprache, the gravest first. It warns and never certifies. */
export function easyHints(body: string): EasyHint[] {
  const words = withoutSigns(body);
  return checkPlainLanguage(words)
    .map(({ rule, severity, start, hint, params }) => ({
      rule,
      severity,
      line: words.slice(0, start).split("\n").length,
      hint,
      params,
    }))
    .toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || a.line - b.line);
}

/** Marks of computed parts and the signs of links are no language. Every letter stays where it was. */
function withoutSigns(body: string): string {
  return body
    .replaceAll(/^[ \t]*\[\[[^\]\n]*\]\][ \t]*$/gm, spaces)
    .replaceAll(
      /\[([^\]\n]*)\](\([^)\n]*\))/g,
      (_all, words: string, address: string) => ` ${words} ${spaces(address)}`,
    )
    .replaceAll(/^---$/gm, spaces);
}
