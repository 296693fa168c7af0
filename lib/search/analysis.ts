import { stemmer } from "@orama/stemmers/german";

/** Lower case without accents; ä, ae and a are one letter, so are ö/oe/o, ü/ue/u and ß/ss. */
export function fold(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll("ß", "ss")
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/([ao])e/g, "$1")
      // Not in "neue", "Bauer", "bequem".
      .replace(/(?<![aeq])ue/g, "u")
  );
}

/** The words of a text, folded; "Berufs-Bildung" and "Berufs·bildung" are one word, "§ 60" is "par60". */
export function wordsOf(text: string): string[] {
  return foldedWords(text).map((word) => word.replaceAll("-", ""));
}

/** As `wordsOf`, and the parts of hyphenated words besides. */
export function indexWordsOf(text: string): string[] {
  return foldedWords(text).flatMap((word) =>
    word.includes("-") ? [word.replaceAll("-", ""), ...word.split("-").filter((part) => part.length > 1)] : word,
  );
}

/** Snowball stem of a folded word. */
export function stem(word: string): string {
  return stemmer(word);
}

/** True for "34117" and "D-34117": the page asks the place table then, not the text. */
export function looksLikePostcode(text: string): boolean {
  return /^\s*(d\s*-?\s*)?\d{5}\s*$/i.test(text);
}

/** The words of a text, folded, with the hyphens inside them. */
export function foldedWords(text: string): string[] {
  const plain = fold(text)
    .replace(/[\u00ad·•]/g, "")
    .replace(/[*:_/]-?in(nen)?(?!\p{L})/gu, "")
    .replace(/§+\s*(?=\d)/g, "par");
  return (plain.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).filter((word) => word.length > 1);
}
