import type { PlainText } from "./text";

const SYLLABLE = /ei|ai|au|eu|äu|ie|aa|ee|oo|[aeiouäöüy]/gi;

/**
 * First Wiener Sachtextformel (Bamberger and Vanecek, 1984) in school years: about 4 is very easy, 15 very hard.
 * The parts of a word with hyphens count as words, because the hyphen is there to read them so. 0 for no words.
 */
export function readabilityIndex({ sentences }: Pick<PlainText, "sentences">): number {
  const words = sentences.flatMap((sentence) => sentence.words.flatMap(({ text }) => text.split(/[-·]/)));
  if (words.length === 0) return 0;
  const share = (test: (word: string) => boolean) => (100 * words.filter(test).length) / words.length;
  const manySyllables = share((word) => syllables(word) >= 3);
  const longWords = share((word) => word.length > 6);
  const oneSyllable = share((word) => syllables(word) === 1);
  const sentenceLength = words.length / sentences.length;
  return 0.1935 * manySyllables + 0.1672 * sentenceLength + 0.1297 * longWords - 0.0327 * oneSyllable - 0.875;
}

function syllables(word: string): number {
  return Math.max(1, word.match(SYLLABLE)?.length ?? 0);
}
