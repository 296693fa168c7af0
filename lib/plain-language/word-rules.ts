import { ABBREVIATION, ACRONYM } from "./abbreviations";
import hardWords from "./data/hard-words.json";
import { matchesOf, overlaps, spansOf } from "./find";
import type { Glossary } from "./glossary";
import { NEUTRAL } from "./mask";
import { ROMAN } from "./number-rules";
import type { Rule } from "./rule";
import type { PlainText, Word } from "./text";
import type { Match } from "./types";

const MANY_LETTERS = 13;
/** BITV 4 asks for the hyphen; the Mediopunkt of other rule books is not mixed in. */
const MEDIOPUNKT = /[\p{L}]+(?:·[\p{L}]+)+/gu;
const SMALL_AFTER_HYPHEN = /(?<![\p{L}-])\p{Lu}\p{Ll}+-\p{Ll}{3,}/gu;
const FOREIGN_ENDING = /(?:ismus|ologie|isation|ierung|ität|ktion|abel|ibel)(?:en|s|e[rsnm]?)?$/;
const KNOWN_FOREIGN = /^(?:aktion|gabel|kabel|bibel|regierung|flexibel)/;
const HARD_STEMS = new Map(Object.entries(hardWords));
const LONGEST_STEM = Math.max(...[...HARD_STEMS.keys()].map((stem) => stem.length));
const INFLECTED = "(?:e[snr]?|n|s)?";

export const wordRules: Rule[] = [
  { id: "LS05", severity: "W", check: longWords },
  { id: "LS06", severity: "W", check: compounds },
  { id: "LS07", severity: "E", check: abbreviations },
  { id: "LS23", severity: "W", check: hard },
  { id: "LS24", severity: "W", check: synonyms },
];

function longWords(text: PlainText): Match[] {
  return wordsOf(text)
    .filter((word) => word.text.split(/[-·]/).some((part) => part.length > MANY_LETTERS && !part.includes(NEUTRAL)))
    .map(({ start, end, text: word }) => ({
      start,
      end,
      hint: "longWord",
      params: { text: word, most: MANY_LETTERS },
    }));
}

function compounds(text: PlainText, { terms }: Glossary): Match[] {
  const words = wordsOf(text);
  const split = new Map(
    [...terms.map((term) => term.word), ...words.map((word) => word.text)].filter(isSplit).map(joined),
  );
  const unsplit = words.flatMap(({ start, end, text: word }) => {
    const better = isSplit(word) ? undefined : split.get(word.toLowerCase());
    return better === undefined ? [] : [{ start, end, hint: "splitWord", params: { text: word, better } }];
  });
  return [
    ...unsplit,
    ...matchesOf({ pattern: MEDIOPUNKT, text: text.clean, hint: "mediopunkt" }),
    ...matchesOf({ pattern: SMALL_AFTER_HYPHEN, text: text.clean, hint: "smallAfterHyphen" }),
  ];
}

function isSplit(word: string): boolean {
  return /^\p{L}+(?:-\p{L}+)+$/u.test(word);
}

function joined(word: string): [string, string] {
  return [word.replaceAll("-", "").toLowerCase(), word];
}

function abbreviations({ clean }: PlainText, glossary: Glossary): Match[] {
  const roman = spansOf(ROMAN, clean);
  const acronyms = matchesOf({ pattern: ACRONYM, text: clean, hint: "abbreviation" }).filter(
    (match) =>
      !glossary.abbreviations.includes(clean.slice(match.start, match.end)) &&
      !roman.some((span) => overlaps(span, match)),
  );
  return [...matchesOf({ pattern: ABBREVIATION, text: clean, hint: "abbreviation" }), ...acronyms];
}

function hard(text: PlainText, glossary: Glossary): Match[] {
  const explained = new Set(glossary.terms.flatMap(({ word }) => word.toLowerCase().split("-")));
  return wordsOf(text).flatMap(({ start, end, text: word }) => {
    const parts = word.toLowerCase().split("-");
    if (parts.every((part) => explained.has(part))) return [];
    const easier = parts.map(easierFor).find((hint) => hint !== undefined);
    if (easier !== undefined) return [{ start, end, hint: "easierWord", params: { text: word, easier } }];
    const isForeign = parts.some((part) => FOREIGN_ENDING.test(part) && !KNOWN_FOREIGN.test(part));
    return isForeign ? [{ start, end, hint: "explainWord", params: { text: word } }] : [];
  });
}

/** By the longest stem that the word begins with. */
function easierFor(word: string): string | undefined {
  const lengths = Array.from({ length: Math.min(word.length, LONGEST_STEM) }, (_, i) => i + 1).reverse();
  return lengths.map((length) => HARD_STEMS.get(word.slice(0, length))).find((easier) => easier !== undefined);
}

function synonyms({ clean }: PlainText, { terms }: Glossary): Match[] {
  return terms.flatMap(({ word, insteadOf }) =>
    insteadOf.flatMap((other) => {
      const pattern = new RegExp(`(?<![\\p{L}-])${escaped(other)}${INFLECTED}(?![\\p{L}-])`, "gu");
      return spansOf(pattern, clean).map((span) => ({
        ...span,
        hint: "sameWord",
        params: { text: clean.slice(span.start, span.end), better: word },
      }));
    }),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function wordsOf({ sentences }: PlainText): Word[] {
  return sentences.flatMap(({ words }) => words);
}
