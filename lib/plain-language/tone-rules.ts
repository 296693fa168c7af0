import metaphors from "./data/metaphors.json";
import { matchesOf, overlaps, wordPattern } from "./find";
import { boldSpans } from "./mask";
import type { Rule } from "./rule";
import type { PlainText } from "./text";
import type { Match } from "./types";

const NEGATION = wordPattern(
  "nicht nichts nie niemals niemand(?:em|en)? nirgends nirgendwo kein(?:e[mnrs]?)? ohne weder",
);
/** "unklar", "ungenau"; not "unter", "Unterlagen", "und", "unser", "ungefähr". */
const UN_WORD =
  /(?<!\p{L})un(?!bedingt|d(?!ankbar)|s\p{Ll}{0,2}er|ter|gefähr|geheuer|i(?:on|vers|form))\p{Ll}{4,}(?!\p{L})/gu;
const IMPERSONAL = wordPattern("man");
const ADDRESS =
  /(?<!\p{L})(?:Sie|Ihnen|Ihre?[mnrs]?|wir|uns|[Dd]u|[Dd]ich|[Dd]ir|ich)(?!\p{L})|(?<!\p{L})Wir(?!\p{L})/u;
/** Shorter texts may speak of things only. */
const SENTENCES_TO_ADDRESS = 5;

const METAPHOR = new RegExp(`(?<!\\p{L})(?:${metaphors.join("|")})(?!\\p{L})`, "giu");

export const toneRules: Rule[] = [
  { id: "LS12", severity: "H", check: negations },
  {
    id: "LS22",
    severity: "H",
    check: ({ clean }) => matchesOf({ pattern: METAPHOR, text: clean, hint: "metaphor" }),
  },
  { id: "LS25", severity: "H", check: address },
];

/** A negation that has to be is set in bold: "**nicht**". */
function negations({ clean, source }: PlainText): Match[] {
  const bold = boldSpans(source);
  const plain = matchesOf({ pattern: NEGATION, text: clean, hint: "negation" });
  return [
    ...plain.filter((match) => !bold.some((span) => overlaps(span, match))),
    ...matchesOf({ pattern: UN_WORD, text: clean, hint: "unWord" }),
  ];
}

function address({ clean, sentences }: PlainText): Match[] {
  const impersonal = matchesOf({ pattern: IMPERSONAL, text: clean, hint: "man" });
  const spoken = sentences.filter(({ endMark }) => endMark !== "");
  const [first] = spoken;
  if (!first || spoken.length < SENTENCES_TO_ADDRESS || ADDRESS.test(clean)) return impersonal;
  return [...impersonal, { start: first.start, end: first.end, hint: "addressReader" }];
}
