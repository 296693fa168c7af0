import { spansOf } from "./find";
import type { Span } from "./types";

/** Stands for text that is not judged: a placeholder, an address, a telephone number. Counts as one word. */
export const NEUTRAL = "\uE000";

const EMAIL_OR_ADDRESS = /https?:\/\/[^\s]*[^\s.,!?:]|www\.[^\s]*[^\s.,!?:]|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gi;
const DOMAIN = /(?<![\w-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:de|org|com|net|eu|info)\b/gi;
const TAG = /<\/?[a-z][\w-]*\/?>/gi;
const BOLD_TAG = /(?<=<b>)[^<]*(?=<\/b>)/gi;
const BOLD = /\*\*(?=[^\s*])([^*\n]*[^\s*])\*\*/g;
/** A leading "- ", "# " or "1. " belongs to the layout, not to the sentence. */
const LINE_MARK = /^([ \t]*)([-•]|#{1,6}|\d{1,2}\.)(?=[ \t])/gm;
export const PHONE = /(?<![\d.,])(?:\+\d{2}|0)[ \d/()–-]{5,}\d(?!\d|\.\d)/g;

/** The text without what is no language, letter for letter as long as before, so that offsets stay true. */
export function maskMarkup(text: string): string {
  return text
    .replace(LINE_MARK, (_all, indent: string, mark: string) => indent + blank(mark))
    .replace(BOLD, (_all, inner: string) => `  ${inner}  `)
    .replace(TAG, blank)
    .replace(EMAIL_OR_ADDRESS, neutral)
    .replace(DOMAIN, neutral);
}

/** What stands between two pairs of asterisks or between the tags of bold letters. */
export function boldSpans(text: string): Span[] {
  return [...spansOf(BOLD, text), ...spansOf(BOLD_TAG, text)];
}

/** Numbers of telephones read like years, ranges or decimals to every other rule. */
export function maskPhones(text: string): string {
  return text.replace(PHONE, neutral);
}

/** Spaces of the same length; line breaks stay. */
export function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}

export function neutral(text: string): string {
  return NEUTRAL.repeat(text.length);
}
