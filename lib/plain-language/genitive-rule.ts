import nouns from "./data/nouns.json";
import { isCapitalised, wordPattern } from "./find";
import type { Rule } from "./rule";
import type { Sentence, Word } from "./text";
import type { Match } from "./types";
import { verbKinds } from "./verb-forms";

/** Before a noun these are always genitive; "dieses" and "jedes" may also stand before "Haus". */
const GENITIVE_ARTICLE = /^(?:des|eines|meines|deines|seines|ihres|unseres|eures|keines|dessen|deren)$/i;
const PERHAPS_GENITIVE = /^(?:dieses|jedes|jenes|welches)$/i;
const SHARED_ARTICLE = /^(?:der|einer|meiner|deiner|seiner|ihrer|unserer|dieser|aller|vieler|mehrerer)$/;
const GENITIVE_PREPOSITION =
  /^(?:aufgrund|innerhalb|außerhalb|mithilfe|anhand|bezüglich|hinsichtlich|anlässlich|mittels|seitens|zugunsten|infolge)$/i;
const OFTEN_GENITIVE = /^(?:wegen|während|trotz|statt|anstatt)$/i;
/** Capitalised first words and pronouns that are no noun. */
const NO_NOUN = wordPattern(
  "in an auf mit bei von zu nach aus unter über vor hinter neben zwischen seit gegenüber für durch gegen ohne um wenn weil " +
    "dass und oder aber denn ist sind war hat haben wird wo was wie wer wann warum hier dort dann da auch nur nicht sie ihnen " +
    "ihr ihre ihren das die der den dem heute jetzt so es er wir ich man alle viele jede",
);
const FEMININE_ENDING = /(?:ung|heit|keit|schaft|tion|sion|tät|erin|enz|anz|ie|ik|ei)$/;
const PLURAL_ENDING = /(?:ungen|heiten|keiten|schaften|tionen|innen|en|e?ln|ern)$/;
const FEMININE = new Set(nouns.feminine.split(" "));
const PLURAL = new Set(nouns.plural.split(" "));
const MASCULINE = new Set(nouns.masculine.split(" "));
const NEUTER_WITH_S = /(?:nis|haus|glas|gras|eis|gas|los|maß|gefäß|virus|minus|plus)$/;

export const genitiveRule: Rule = {
  id: "LS08",
  severity: "W",
  check: ({ sentences }) => sentences.flatMap(genitives),
};

function genitives({ words }: Sentence): Match[] {
  return words.flatMap((article, i) => {
    const noun = nounAfter(words, i);
    const preposition = prepositionMatch(article, words[i + 1]);
    if (preposition) return [preposition];
    if (!noun || !isGenitive({ before: words[i - 1], beforeIndex: i - 1, article, noun })) return [];
    return [
      { start: article.start, end: noun.end, hint: "genitive", params: { text: `${article.text} ${noun.text}` } },
    ];
  });
}

function prepositionMatch({ start, end, text }: Word, next: Word | undefined): Match | null {
  const article = next?.text ?? "";
  const isOne =
    GENITIVE_PREPOSITION.test(text) ||
    (OFTEN_GENITIVE.test(text) && (GENITIVE_ARTICLE.test(article) || SHARED_ARTICLE.test(article)));
  return isOne ? { start, end, hint: "genitivePreposition", params: { text } } : null;
}

/** The noun that an article belongs to, past up to two adjectives. */
function nounAfter(words: Word[], index: number): Word | undefined {
  const following = words.slice(index + 1, index + 4);
  const at = following.findIndex(({ text }) => isCapitalised(text));
  const adjectives = following.slice(0, Math.max(at, 0));
  return adjectives.every(({ text }) => /e[nrs]?$/.test(text)) ? following[at] : undefined;
}

type Phrase = { before: Word | undefined; beforeIndex: number; article: Word; noun: Word };

function isGenitive({ before, beforeIndex, article, noun }: Phrase): boolean {
  const head = noun.text.split("-").at(-1)?.toLowerCase() ?? "";
  if (GENITIVE_ARTICLE.test(article.text)) return true;
  if (PERHAPS_GENITIVE.test(article.text)) return head.endsWith("s") && !NEUTER_WITH_S.test(head);
  if (!SHARED_ARTICLE.test(article.text) || !before) return false;
  return isNoun(before.text, beforeIndex) && isFeminineOrPlural(head);
}

function isNoun(word: string, index: number): boolean {
  if (!isCapitalised(word) || word.replace(NO_NOUN, "") === "") return false;
  return index > 0 || verbKinds(word).length === 0;
}

/** After "der": such a noun is genitive or dative, every other one a nominative. Compounds go by their end. */
function isFeminineOrPlural(noun: string): boolean {
  const ends = (set: ReadonlySet<string>) => endings(noun).some((ending) => set.has(ending));
  if (ends(MASCULINE)) return false;
  return FEMININE_ENDING.test(noun) || PLURAL_ENDING.test(noun) || ends(FEMININE) || ends(PLURAL);
}

/** "werkstatt" → werkstatt, erkstatt, … att. */
function endings(word: string): string[] {
  return Array.from({ length: Math.max(word.length - 2, 0) }, (_, i) => word.slice(i));
}
