import type { Rule } from "./rule";
import type { PlainText, Sentence } from "./text";
import type { Match } from "./types";

/** BITV 5; LanguageTool warns from 13 words on. */
const MANY_WORDS = 10;
const TOO_MANY_WORDS = 15;

export const sentenceRules: Rule[] = [
  { id: "LS01", severity: "W", check: ({ sentences }) => sentences.flatMap(tooLong) },
  { id: "LS04", severity: "E", check: sharedLines },
  { id: "LS20", severity: "H", check: questions },
];

function tooLong({ start, end, words }: Sentence): Match[] {
  if (words.length <= MANY_WORDS) return [];
  const severity = words.length > TOO_MANY_WORDS ? "E" : "W";
  return [{ start, end, severity, hint: "longSentence", params: { words: words.length, most: MANY_WORDS } }];
}

function sharedLines({ lines }: PlainText): Match[] {
  return lines.flatMap(({ sentences }) =>
    sentences.slice(1).map(({ start, end }) => ({ start, end, hint: "newLine" })),
  );
}

/** A heading may ask, and a text that is nothing but a question is a label. */
function questions({ lines, sentences }: PlainText): Match[] {
  if (sentences.length < 2) return [];
  return lines
    .filter(({ kind }) => kind !== "heading")
    .flatMap((line) => line.sentences.filter(({ endMark }) => endMark === "?"))
    .map(({ start, end }) => ({ start, end, hint: "question" }));
}
