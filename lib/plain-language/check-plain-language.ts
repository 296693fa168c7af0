import { SITE_GLOSSARY, type Glossary } from "./glossary";
import { icuReadings } from "./icu";
import type { Rule } from "./rule";
import { RULES } from "./rules";
import { readText, type PlainText } from "./text";
import type { Finding, RuleId } from "./types";

/**
 * Where a text breaks rules of Leichte Sprache (BITV 2.0 Anlage 2 Teil 2, DIN SPEC 33429, LanguageTool), by place.
 * It warns and never certifies: only people with learning difficulties can. The rules about looks, pictures, tables,
 * addresses and process (LS28–LS34, LS37–LS39) cannot be seen in a text and are left out.
 * Reads one sentence per line, "- " items, "# " headings, "**nicht**", ICU messages. Total; the same text always gives
 * the same findings.
 */
export function checkPlainLanguage(
  text: string,
  { glossary = SITE_GLOSSARY }: { glossary?: Glossary } = {},
): Finding[] {
  const found = icuReadings(text).flatMap((reading) => {
    const plain = readText({ source: text, reading });
    return RULES.flatMap((rule) => findingsOf(rule, plain, glossary));
  });
  return withoutDoubles(found.toSorted((a, b) => a.start - b.start || b.end - a.end));
}

function findingsOf({ id, severity, check }: Rule, text: PlainText, glossary: Glossary): Finding[] {
  return check(text, glossary).map((match) => ({
    rule: id,
    severity: match.severity ?? severity,
    start: match.start,
    end: match.end,
    hint: match.hint,
    params: match.params ?? {},
  }));
}

/** Readings share most of their text, and two patterns of a rule may meet: each place counts once per rule. */
function withoutDoubles(sorted: Finding[]): Finding[] {
  const ends = new Map<RuleId, number>();
  return sorted.filter(({ rule, start, end }) => {
    if (start < (ends.get(rule) ?? 0)) return false;
    ends.set(rule, end);
    return true;
  });
}
