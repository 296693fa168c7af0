import { enumerationIn } from "./enumeration";
import { readabilityIndex } from "./readability";
import type { Rule } from "./rule";
import type { Line, PlainText, Sentence } from "./text";
import type { Match } from "./types";

const SENTENCES_PER_HEADING = 8;
const WORDS_PER_HEADING = 8;
const ITEMS_IN_A_SENTENCE = 3;
/** School years; more is no longer easy. Below 20 words the index says nothing. */
const HIGHEST_INDEX = 4;
const WORDS_TO_MEASURE = 20;

export const structureRules: Rule[] = [
  { id: "LS26", severity: "W", check: headings },
  { id: "LS27", severity: "W", check: ({ sentences }) => sentences.flatMap(longEnumeration) },
  { id: "LS36", severity: "H", check: readability },
];

function headings({ lines }: PlainText): Match[] {
  const long = lines.filter((line) => isHeading(line) && !isField(line) && wordCount(line) > WORDS_PER_HEADING);
  return [
    ...long.map(({ start, end }) => ({ start, end, hint: "longHeading", params: { most: WORDS_PER_HEADING } })),
    ...sentencesWithoutHeading(lines),
  ];
}

function isHeading({ kind }: Line): boolean {
  return kind === "heading" || kind === "label";
}

/** "Telefon: 0561 12 34 56". */
function isField({ sentences }: Line): boolean {
  return sentences.some(({ text }) => text.includes(": "));
}

function wordCount({ sentences }: Line): number {
  return sentences.reduce((sum, { words }) => sum + words.length, 0);
}

/** The first sentence too many of every section. */
function sentencesWithoutHeading(lines: Line[]): Match[] {
  const matches: Match[] = [];
  let run: Sentence[] = [];
  for (const line of lines) {
    if (isHeading(line)) {
      run = [];
      continue;
    }
    run = [...run, ...line.sentences];
    const extra = run[SENTENCES_PER_HEADING];
    if (!extra) continue;
    matches.push({
      start: extra.start,
      end: extra.end,
      hint: "missingHeading",
      params: { most: SENTENCES_PER_HEADING },
    });
    run = [];
  }
  return matches;
}

function longEnumeration({ start, text }: Sentence): Match[] {
  const list = enumerationIn(text);
  if (!list || list.items <= ITEMS_IN_A_SENTENCE) return [];
  return [{ start: start + list.start, end: start + list.end, hint: "list", params: { items: list.items } }];
}

function readability(text: PlainText): Match[] {
  const words = text.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const [first] = text.lines;
  const last = text.lines.at(-1);
  const index = readabilityIndex(text);
  if (!first || !last || words < WORDS_TO_MEASURE || index <= HIGHEST_INDEX) return [];
  const params = { index: Math.round(index * 10) / 10, most: HIGHEST_INDEX };
  return [{ start: first.start, end: last.end, hint: "readability", params }];
}
