import { isCapitalised, matchesOf, wordPattern } from "./find";
import type { Rule } from "./rule";
import type { PlainText, Sentence, Word } from "./text";
import type { Match } from "./types";
import { verbKinds, type VerbKind } from "./verb-forms";

const PASSIVE_HELPER = /^(?:wird|werden|wirst|werdet|wurden?|worden)$/;
/** Participles that look like an infinitive and hardly ever stand in the passive: "Sie werden Geld bekommen." */
const FUTURE = new Set(["bekommen", "erhalten", "behalten", "vergessen", "verlassen", "gefallen", "enthalten"]);
/** The past forms that everybody knows (LanguageTool); "wurde" belongs to the passive. */
const KNOWN_PAST = /^(?:war(?:en)?|hatten?|wurden?|(?:konn|muss|durf|woll|moch)ten?)$/;
const THIRD_PERSON = /^(?:er|sie|es|man)$/i;
const PRONOUN = /^(?:ich|er|sie|es|wir|ihr|man)$/;
const ARTICLE = /^(?:der|die|das|eine?|unsere?|ihre?|viele|alle|diese[rs]?)$/i;
const REPORTED_AFTER_PRONOUN =
  /^(?:habe|werde|wolle|solle|gehe|komme|gebe|arbeite|bekomme|brauche|mache|bleibe|wisse)$/;
const REPORTED = wordPattern("sei seien könne müsse dürfe");
const REPORTING =
  /(?<!\p{L})(?:sagt|sagen|meint|meinen|erklärt|berichtet|schreibt|behauptet|findet), (?:dass|ob)(?!\p{L})|(?<!\p{L})(?:laut|nach Angaben?|nach Aussagen?|gemäß)\s+(?=\p{Lu}|de[mrs] |einem |einer |von )/giu;

export const grammarRules: Rule[] = [
  { id: "LS09", severity: "W", check: subjunctives },
  { id: "LS10", severity: "W", check: ({ sentences }) => sentences.flatMap(passive) },
  { id: "LS11", severity: "H", check: ({ sentences }) => sentences.flatMap(past) },
  { id: "LS21", severity: "H", check: reported },
];

function subjunctives({ sentences }: PlainText): Match[] {
  return sentences
    .flatMap(({ words }) => words.filter(({ text }, i) => isVerbPlace(text, i) && isOnly(text, "subjunctive")))
    .map(({ start, end, text }) => ({ start, end, hint: "subjunctive", params: { text } }));
}

/** Nouns are written with a capital; only the first word of a sentence may be a verb all the same. */
function isVerbPlace(word: string, index: number): boolean {
  return index === 0 || !isCapitalised(word);
}

function isOnly(word: string, kind: VerbKind): boolean {
  const kinds = verbKinds(word);
  return kinds.length > 0 && kinds.every((other) => other === kind);
}

function passive({ words }: Sentence): Match[] {
  const helper = words.find(({ text }, i) => isVerbPlace(text, i) && PASSIVE_HELPER.test(text.toLowerCase()));
  const participle = words.find(({ text }) => !isCapitalised(text) && isPassiveParticiple(text));
  if (!helper || !participle) return [];
  const [first, last] = helper.start < participle.start ? [helper, participle] : [participle, helper];
  const params = { helper: helper.text, participle: participle.text };
  return [{ start: first.start, end: last.end, hint: "passive", params }];
}

function isPassiveParticiple(word: string): boolean {
  return verbKinds(word).includes("participle") && !FUTURE.has(word);
}

function past({ words }: Sentence): Match[] {
  return words
    .filter((word, i) => isPast(word.text) && !isAttribute(words[i - 1], words[i + 1]))
    .map(({ start, end, text }) => ({ start, end, hint: "past", params: { text } }));
}

function isPast(word: string): boolean {
  if (isCapitalised(word) || KNOWN_PAST.test(word)) return false;
  const kinds = verbKinds(word);
  return kinds.includes("past") && kinds.every((kind) => kind === "past" || kind === "subjunctive");
}

/** "eine bezahlte Arbeit": before a noun, and not after the subject as in "Das Amt bezahlte Geld". */
function isAttribute(before: Word | undefined, after: Word | undefined): boolean {
  if (!after || !isCapitalised(after.text)) return false;
  return !before || ARTICLE.test(before.text) || !(isCapitalised(before.text) || PRONOUN.test(before.text));
}

function reported({ clean, sentences }: PlainText): Match[] {
  const afterPronoun = sentences.flatMap(({ words }) =>
    words.filter(({ text }, i) => REPORTED_AFTER_PRONOUN.test(text) && THIRD_PERSON.test(words[i - 1]?.text ?? "")),
  );
  const orders = /^(?:Sei|Seien)$/;
  return [
    ...matchesOf({ pattern: REPORTING, text: clean, hint: "reportedSpeech" }),
    ...matchesOf({ pattern: REPORTED, text: clean, hint: "reportedSpeech" }).filter(
      ({ start, end }) => !orders.test(clean.slice(start, end)),
    ),
    ...afterPronoun.map(({ start, end, text }) => ({ start, end, hint: "reportedSpeech", params: { text } })),
  ];
}
