import type { Span } from "./types";

const SEGMENT = /[^.:?!]+/g;
const JOINER = / (?:und|oder|sowie) /;
const WORDS_PER_ITEM = 3;
const CLAUSE = /^(?:Sie|sie|wir|er|es|ich|das|dann) /;

/**
 * The first row of three or more short items in a sentence: "Holz, Metall und Stoff".
 * Its ends may belong to a longer clause: "Wir arbeiten mit Holz, …".
 */
export function enumerationIn(sentence: string): (Span & { items: number }) | null {
  for (const { 0: segment, index } of sentence.matchAll(SEGMENT)) {
    const items = itemsOf(segment);
    if (items.length >= 3 && items.slice(1, -1).every(isItem)) {
      return { start: index, end: index + segment.length, items: items.length };
    }
  }
  return null;
}

function itemsOf(segment: string): string[] {
  const parts = segment.split(", ");
  return parts.length < 2 ? parts : [...parts.slice(0, -1), ...(parts.at(-1) ?? "").split(JOINER)];
}

/** A few words, and no clause like "Sie üben". */
function isItem(text: string): boolean {
  return text.trim().split(/\s+/).length <= WORDS_PER_ITEM && !CLAUSE.test(text);
}
