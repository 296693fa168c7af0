import { enumerationIn } from "./enumeration";
import { isCapitalised } from "./find";
import type { Rule } from "./rule";
import type { Sentence, Word } from "./text";
import type { Match } from "./types";
import { verbKinds } from "./verb-forms";

const JOINING = new Set(["und", "oder", "aber", "sondern", "denn"]);
const MODAL = /^(?:kann|können|muss|müssen|darf|dürfen|soll|sollen|will|wollen|möchten?|wird|werden|würden?|könnten?)$/;
/** After these an infinitive follows as well: "Sie lernen kochen und backen." */
const TAKES_INFINITIVE = /^(?:lernen|lernt|helfen|hilft|gehen|geht)$/;
const SUBORDINATING = new Set(
  "weil dass obwohl nachdem bevor sodass falls sobald solange indem sofern soweit ehe".split(" "),
);
/** Words that also do other work: they open a clause after a comma, or first in a sentence with a comma. */
const PERHAPS_SUBORDINATING = new Set(
  "damit da als bis während seit seitdem ob wie wo was wer wann warum wohin woher um wodurch womit".split(" "),
);
const RELATIVE = /^(?:der|die|das|dem|den|denen|deren|dessen|welche[rsmn]?)$/;
const PREPOSITION = /^(?:in|an|auf|mit|bei|von|zu|nach|aus|für|über|unter|durch|vor|hinter|neben|zwischen|gegen|ohne)$/;

export const clauseRules: Rule[] = [
  { id: "LS02", severity: "W", check: ({ sentences }) => sentences.flatMap(secondStatement) },
  { id: "LS03", severity: "W", check: ({ sentences }) => sentences.flatMap(subordinateClauses) },
];

function secondStatement(sentence: Sentence): Match[] {
  const { start, end, text, words, endMark } = sentence;
  const joint = endMark === "" ? undefined : words.find((word, i) => JOINING.has(word.text) && joinsVerbs(words, i));
  if (joint) return [{ start, end, hint: "twoStatements", params: { text: joint.text } }];
  const commas = text.match(/,(?!\d)/g)?.length ?? 0;
  return commas > 1 && !enumerationIn(text) ? [{ start, end, hint: "manyCommas", params: { commas } }] : [];
}

/** The word at `index` has a finite verb on both sides. */
function joinsVerbs(words: Word[], index: number): boolean {
  // "Kochen und putzen": a noun at the start of the sentence, not a clause.
  if (index < 2) return false;
  const left = words.slice(0, index).map(asVerb);
  const right = words.slice(index + 1).map(asVerb);
  const isOpen = left.some((word) => MODAL.test(word) || TAKES_INFINITIVE.test(word));
  const infinitiveIsFinite = (word: string) => !isOpen && verbKinds(word).includes("infinitive");
  const isComplete = left.some((word) => isFinite(word) || verbKinds(word).includes("infinitive"));
  return isComplete && right.some((word) => isFinite(word) || infinitiveIsFinite(word));
}

/** Lower-case words and the first one can be verbs; a noun becomes "". */
function asVerb({ text }: Word, index: number): string {
  return index > 0 && isCapitalised(text) ? "" : text.toLowerCase();
}

/** "lernt", "ging", "wäre"; a form that is a participle as well, like "bezahlt", is taken for one. */
function isFinite(word: string): boolean {
  const kinds = verbKinds(word);
  if (kinds.includes("participle")) return false;
  return MODAL.test(word) || kinds.some((kind) => kind === "present" || kind === "past" || kind === "subjunctive");
}

function subordinateClauses(sentence: Sentence): Match[] {
  const { words, text } = sentence;
  const isList = enumerationIn(text) !== null;
  const conditions = words.filter(({ text: word }) => word.toLowerCase() === "wenn").slice(1);
  const openers = words.filter((word, i) => {
    const lower = word.text.toLowerCase();
    if (SUBORDINATING.has(lower)) return true;
    const follows = i === 0 ? text.includes(",") : isAfterComma(sentence, word);
    return follows && (PERHAPS_SUBORDINATING.has(lower) || (!isList && isRelative(sentence, i)));
  });
  return [...conditions, ...openers].map(({ start, end, text: word }) => ({
    start,
    end,
    hint: "subordinateClause",
    params: { text: word },
  }));
}

function isAfterComma({ start, text }: Sentence, word: Word): boolean {
  return text
    .slice(0, word.start - start)
    .trimEnd()
    .endsWith(",");
}

/** ", die Hilfe brauchen": after the comma, with the verb at the end of the clause. */
function isRelative({ start, end, text, words }: Sentence, index: number): boolean {
  const word = words[index];
  if (!word || index === 0) return false;
  const pronoun = PREPOSITION.test(word.text) ? words[index + 1] : word;
  if (!pronoun || !RELATIVE.test(pronoun.text)) return false;
  const comma = text.indexOf(",", pronoun.end - start);
  const clauseEnd = comma < 0 ? end : start + comma;
  const last = words.findLast((other) => other.end <= clauseEnd);
  return last !== undefined && last !== pronoun && !isCapitalised(last.text) && verbKinds(last.text).length > 0;
}
