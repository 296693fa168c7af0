import { ABBREVIATION } from "./abbreviations";
import { spansOf } from "./find";
import { maskMarkup, maskPhones } from "./mask";
import type { Span } from "./types";
import { verbKinds } from "./verb-forms";

export type Word = Span & { text: string };
export type Sentence = Span & { text: string; words: Word[]; endMark: "" | "." | "?" | "!" | ":" };
/** A plain line without an end mark is a label, as on buttons. */
export type Line = Span & { kind: "heading" | "item" | "sentence" | "label"; sentences: Sentence[] };

export type PlainText = {
  /** As the rules read it: markup and addresses neutralised, every letter where it was. */
  clean: string;
  /** `clean`, but with the telephone numbers. */
  withPhones: string;
  /** As it was written. */
  source: string;
  /** Without empty lines. */
  lines: Line[];
  sentences: Sentence[];
};

const WORD = /\d+(?:[.,:]\d+)+|[\p{L}\p{M}\d\uE000]+(?:[-·'’][\p{L}\p{M}\d\uE000]+)*/gu;
const MONTH = /^ (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b/;
const BEFORE_ORDINAL = /(?:^|[^\p{L}])(?:am|im|der|die|das|den|dem|vom|zum|zur|beim|ab|bis|seit) \d{1,2}$/iu;

/**
 * Splits a text as Leichte Sprache is written: one sentence per line, "- " before items, "# " before headings.
 * `reading` is the source as an ICU message reads it (icuReadings), of the same length.
 */
export function readText({ source, reading }: { source: string; reading: string }): PlainText {
  const withPhones = maskMarkup(reading);
  const clean = maskPhones(withPhones);
  const lines = spansOfLines(clean).map((span) => readLine({ source, clean, span }));
  return { source, clean, withPhones, lines, sentences: lines.flatMap((line) => line.sentences) };
}

/** The words between two offsets of a text. */
function wordsIn(text: string, { start, end }: Span): Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => {
    const from = start + match.index;
    return { start: from, end: from + match[0].length, text: match[0] };
  });
}

function spansOfLines(text: string): Span[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map((match) => {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    return { start, end: match.index + match[0].trimEnd().length };
  });
}

function readLine({ source, clean, span }: { source: string; clean: string; span: Span }): Line {
  const sentences = spansOfSentences(clean, span).map((part) => readSentence(clean, part));
  const lineStart = source.lastIndexOf("\n", span.start - 1) + 1;
  const mark = source.slice(lineStart, span.start).trim();
  return { ...span, kind: kindOf(mark, sentences), sentences };
}

function kindOf(mark: string, sentences: Sentence[]): Line["kind"] {
  if (mark.startsWith("#")) return "heading";
  if (/^(?:[-•]|\d{1,2}\.)/.test(mark)) return "item";
  return sentences.some(({ endMark }) => endMark !== "") ? "sentence" : "label";
}

function readSentence(clean: string, { start, end }: Span): Sentence {
  const text = clean.slice(start, end);
  const endMark = /[.?!:](?=\s*$)/.exec(text)?.[0] ?? "";
  return { start, end, text, words: wordsIn(clean, { start, end }), endMark: isEndMark(endMark) ? endMark : "" };
}

function isEndMark(mark: string): mark is Sentence["endMark"] {
  return [".", "?", "!", ":"].includes(mark);
}

function spansOfSentences(clean: string, { start, end }: Span): Span[] {
  const line = clean.slice(start, end);
  const abbreviations = spansOf(ABBREVIATION, line);
  const spans: Span[] = [];
  let from = 0;
  for (const match of line.matchAll(/[.?!:]+(?=\s)/g)) {
    const to = match.index + match[0].length;
    if (!endsSentence({ line, from, to, mark: match[0], abbreviations })) continue;
    spans.push({ start: start + from, end: start + to });
    from = to + (/^\s*/.exec(line.slice(to))?.[0].length ?? 0);
  }
  return from < line.length ? [...spans, { start: start + from, end }] : spans;
}

type End = { line: string; from: number; to: number; mark: string; abbreviations: Span[] };

function endsSentence({ line, from, to, mark, abbreviations }: End): boolean {
  const before = line.slice(from, to - mark.length);
  const after = line.slice(to);
  if (mark === ":") return startsSentence(after);
  if (mark !== ".") return true;
  if (abbreviations.some((span) => span.start < to && to <= span.end)) return false;
  return !(
    /(?:^|\D)\d{1,2}$/.test(before) &&
    (MONTH.test(after) || BEFORE_ORDINAL.test(before) || /^\s+\p{Ll}/u.test(after))
  );
}

/** After a colon "Das möchte ich." is a sentence of its own, "ein Laden oder ein Hotel." is the end of one. */
function startsSentence(after: string): boolean {
  if (!/^\s+\p{Lu}/u.test(after) || !/[.?!]/.test(after)) return false;
  const words = wordsIn(after, { start: 0, end: after.length });
  return words.some(({ text }, i) => (i === 0 || !/^\p{Lu}/u.test(text)) && verbKinds(text).length > 0);
}
