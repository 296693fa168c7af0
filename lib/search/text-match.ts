import { stem, wordsOf } from "./analysis";
import { splitCompound } from "./compounds";
import { phraseKey, POSTING_BASE } from "./text-index";
import type { TextIndex } from "./text-index";

const LONGEST_PHRASE = 6;
const SHORTEST_PREFIX = 3;
/** Beside exact matches a prefix needs more letters: "Bau" is a word, "Garte" a beginning. */
const SHORTEST_PREFIX_BESIDE = 4;
const SHORTEST_TYPO = 6;
const SHORTEST_TWO_TYPOS = 9;
const PHRASE_SCORE = 6;
const FACTOR = { exact: 1, part: 0.6, prefix: 0.4, typo: 0.3 } as const;

export type TextMatch = {
  /** Per site; 0 is no match. null: the text holds nothing to search for. */
  scores: Float32Array | null;
  missingWords: string[];
};

type Word = { typed: string; folded: string };
type Scores = Float32Array;

/**
 * Sites that match every word of a German text. Words that occur nowhere are named and left out, unless there are no
 * others. The best place of a word counts, and the words add up.
 */
export function matchText(index: TextIndex, text: string, siteCount: number): TextMatch {
  const units = unitsOf(index, typedWords(text));
  if (units.length === 0) return { scores: null, missingWords: [] };
  const found = units.map((unit) => ({ unit, scores: scoreUnit(index, unit, siteCount) }));
  const matched = found.flatMap(({ scores }) => scores ?? []);
  const missingWords = found.flatMap(({ unit, scores }) => (scores ? [] : unit.typed));
  return { scores: matched.length > 0 ? sumWhereAll(matched) : new Float32Array(siteCount), missingWords };
}

function typedWords(text: string): Word[] {
  const chunks = text.replace(/§+\s*/g, "§").split(/\s+/u);
  return chunks.flatMap((chunk) => {
    const typed = chunk.replace(/^[^\p{L}\p{N}§]+|[^\p{L}\p{N}]+$/gu, "");
    return wordsOf(typed).map((folded) => ({ typed, folded }));
  });
}

/** A phrase of the word list, or one word. */
type Unit = { typed: string; phrase: number[] } | { typed: string; word: string };

function unitsOf(index: TextIndex, words: readonly Word[]): Unit[] {
  const units: Unit[] = [];
  for (let start = 0; start < words.length;) {
    const phrase = longestPhrase(index, words.slice(start, start + LONGEST_PHRASE));
    const word = words[start];
    if (phrase && phrase.documents.length > 0) units.push({ typed: phrase.typed, phrase: phrase.documents });
    if (!phrase && word && !index.stopWords.has(word.folded)) units.push({ typed: word.typed, word: word.folded });
    start += phrase?.length ?? 1;
  }
  return units;
}

function longestPhrase(index: TextIndex, words: readonly Word[]) {
  for (let length = words.length; length > 1; length--) {
    const part = words.slice(0, length);
    const documents = index.phrases.get(phraseKey(part.map((word) => word.folded)));
    if (documents) return { documents, length, typed: part.map((word) => word.typed).join(" ") };
  }
  return null;
}

function scoreUnit(index: TextIndex, unit: Unit, siteCount: number): Scores | null {
  const scores = new Float32Array(siteCount);
  if ("phrase" in unit) {
    for (const document of unit.phrase) raise(index, scores, { document, score: PHRASE_SCORE });
  } else {
    scoreStems(index, scores, stemsLike(index, unit.word));
    scoreParts(index, scores, unit.word);
  }
  return scores.some((score) => score > 0) ? scores : null;
}

type StemMatch = { id: number; factor: number };

/** Stems a typed word may mean. Typing errors are only looked for when nothing else fits. */
function stemsLike(index: TextIndex, word: string): StemMatch[] {
  const exact = exactStems(index, word);
  const prefixed = prefixStems(index, word, exact.length > 0 ? SHORTEST_PREFIX_BESIDE : SHORTEST_PREFIX);
  const beside = exact.length > 0 ? prefixed.filter(({ id }) => index.prose.has(id)) : prefixed;
  return exact.length + beside.length > 0 ? [...exact, ...beside] : typoStems(index, word);
}

function exactStems(index: TextIndex, word: string): StemMatch[] {
  const id = index.stemIds.get(stem(word));
  if (id === undefined) return [];
  const wholes = index.wholes.get(id) ?? [];
  return [{ id, factor: FACTOR.exact }, ...wholes.map((whole) => ({ id: whole, factor: FACTOR.part }))];
}

function prefixStems(index: TextIndex, word: string, shortest: number): StemMatch[] {
  if (word.length < shortest) return [];
  return Array.from(index.forms.atPrefix(word).values(), (id) => ({ id, factor: FACTOR.prefix }));
}

function typoStems(index: TextIndex, word: string): StemMatch[] {
  if (word.length < SHORTEST_TYPO || /^\d+$/.test(word)) return [];
  const allowed = word.length < SHORTEST_TWO_TYPOS ? 1 : 2;
  const close = index.forms.fuzzyGet(word, allowed).values();
  return Array.from(close, ([id, errors]) => ({ id, factor: FACTOR.typo / errors }));
}

function scoreStems(index: TextIndex, scores: Scores, stems: readonly StemMatch[]) {
  for (const { id, factor } of stems) {
    for (const posting of index.postings[id] ?? []) {
      const document = Math.floor(posting / POSTING_BASE);
      raise(index, scores, { document, score: (posting % POSTING_BASE) * factor });
    }
  }
}

/** "Gartenarbeit" also finds the Garten, unless the word itself names a concept. */
function scoreParts(index: TextIndex, scores: Scores, word: string) {
  const id = index.stemIds.get(stem(word));
  if (id !== undefined && index.concepts.has(id)) return;
  const parts = splitCompound(word, (part) => index.parts.has(part)).filter((part) => !index.weakParts.has(part));
  if (parts.length === 0) return;
  const byPart = parts.map((part) => {
    const partScores = new Float32Array(scores.length);
    scoreStems(index, partScores, exactStems(index, part));
    return partScores;
  });
  sumWhereAll(byPart).forEach((sum, site) => {
    scores[site] = Math.max(scores[site] ?? 0, (sum / parts.length) * FACTOR.part);
  });
}

function raise(index: TextIndex, scores: Scores, { document, score }: { document: number; score: number }) {
  for (const site of index.documents[document] ?? []) {
    if (score > (scores[site] ?? 0)) scores[site] = score;
  }
}

function sumWhereAll(all: readonly Scores[]): Scores {
  const sums = new Float32Array(all[0]?.length ?? 0);
  for (let site = 0; site < sums.length; site++) {
    let sum = 0;
    for (const scores of all) {
      const score = scores[site] ?? 0;
      sum = score > 0 ? sum + score : -Infinity;
    }
    sums[site] = Math.max(sum, 0);
  }
  return sums;
}
