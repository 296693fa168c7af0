import { foldedWords, wordsOf } from "./analysis";
import { STOP_WORDS } from "./synonyms";

const IGNORED = new Set(wordsOf(STOP_WORDS));

/** The words of a text that a search can find, folded and each once: the index of them is that of the text. */
export function contentWords(text: string): string {
  const words = foldedWords(text).filter((word) => !IGNORED.has(word.replaceAll("-", "")));
  return [...new Set(words)].join(" ");
}
