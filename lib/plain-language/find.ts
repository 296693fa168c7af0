import type { Match, Span } from "./types";

/** Where a global pattern matches. */
export function spansOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** One match of a rule per place where a global pattern matches; the hint gets the place as `text`. */
export function matchesOf({ pattern, text, hint }: { pattern: RegExp; text: string; hint: string }): Match[] {
  return spansOf(pattern, text).map((span) => ({ ...span, hint, params: { text: text.slice(span.start, span.end) } }));
}

/** A pattern for whole words out of a list, also at the start of a sentence. */
export function wordPattern(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d-])(?:${words.trim().split(/\s+/).join("|")})(?![\\p{L}\\d-])`, "giu");
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
