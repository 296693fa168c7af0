import { isCapitalised, matchesOf, overlaps, spansOf, wordPattern } from "./find";
import { PHONE } from "./mask";
import type { Rule } from "./rule";
import type { PlainText } from "./text";
import type { Match, Span } from "./types";

const HIGHEST = 1000;
const UNIT = "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf";
const NUMBER_WORD = wordPattern(
  `eins (?:${UNIT}) (?:${UNIT})mal (?:drei|vier|fünf|sech|sieb|acht|neun)zehn ` +
    `\\p{Ll}*(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend)`,
);
/** "II", "IX", "XIV"; a single letter may be a name. */
export const ROMAN = /(?<![\p{L}\d-])(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})(?![\p{L}\d-])/gu;
const MONTHS = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";
const DATE =
  /(?<![\d.])\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{4}|\s?\d{2})?(?!\.?\d)|(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)|(?<!\d)\d{1,2}\/\d{1,2}\/\d{2,4}(?!\d)/g;
const DAY = "(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)";
const RANGE = new RegExp(
  `(?<![\\d-])\\d+(?:[.:,]\\d+)?(?: ?Uhr)?\\s?[-–—]\\s?\\d+(?:[.:,]\\d+)?(?![\\d-])|(?<!\\p{L})${DAY}\\s?[-–—]\\s?${DAY}(?!\\p{L})`,
  "gu",
);
const NUMBER = /(?<![\p{L}\d.,-])\d+(?:\.\d{3})*(?:,\d+)?(?![\p{L}\d])/gu;
const SHARE = /\d*\s?%|(?<!\p{L})(?:Prozent|Promille|Million(?:en)?|Milliarden?)(?!\p{L})/gu;
const BEFORE_YEAR = new RegExp(
  `(?:${MONTHS}|[Jj]ahre?[ns]?|[Ss]eit|[Aa]b|[Bb]is|[Ii]n|[Vv]on|[Vv]or|[Nn]ach|Ende|Anfang)\\s*$`,
);
/** Digits of a telephone number in groups, as they are said: a dialling code of up to five, then up to four. */
const GROUPED_PHONE = /^(?:\+\d{2} \d{2,5}|0\d{1,4})(?: \d{1,4})+$/;

export const numberRules: Rule[] = [
  {
    id: "LS15",
    severity: "W",
    check: ({ clean }) => [
      ...matchesOf({ pattern: NUMBER_WORD, text: clean, hint: "digits" }),
      ...matchesOf({ pattern: ROMAN, text: clean, hint: "romanNumber" }),
    ],
  },
  { id: "LS16", severity: "W", check: highNumbers },
  { id: "LS17", severity: "W", check: ({ clean }) => matchesOf({ pattern: DATE, text: clean, hint: "date" }) },
  { id: "LS18", severity: "W", check: ranges },
  { id: "LS35", severity: "H", check: phones },
];

function highNumbers({ clean }: PlainText): Match[] {
  const dates = spansOf(DATE, clean);
  const numbers = matchesOf({ pattern: NUMBER, text: clean, hint: "highNumber" }).filter(
    (match) => isHard(clean, match) && !dates.some((date) => overlaps(date, match)),
  );
  return [...numbers, ...matchesOf({ pattern: SHARE, text: clean, hint: "share" })];
}

/** A decimal, or above a thousand and neither a year nor a postcode. */
function isHard(text: string, { start, end }: Span): boolean {
  const written = text.slice(start, end);
  if (written.includes(",")) return true;
  const value = Number(written.replaceAll(".", ""));
  if (value <= HIGHEST) return false;
  if (/^\d{5}$/.test(written) && !written.endsWith("00")) return false;
  return !(/^(?:19|20)\d\d$/.test(written) && isYear({ before: text.slice(0, start), after: text.slice(end) }));
}

/** "im Jahr 2026", "2026."; but not "2000 Menschen". */
function isYear({ before, after }: { before: string; after: string }): boolean {
  return BEFORE_YEAR.test(before) || !isCapitalised(after.trimStart());
}

function ranges({ clean }: PlainText): Match[] {
  const dates = spansOf(DATE, clean);
  return matchesOf({ pattern: RANGE, text: clean, hint: "range" }).filter(
    (match) => !dates.some((date) => overlaps(date, match)),
  );
}

function phones({ withPhones }: PlainText): Match[] {
  return matchesOf({ pattern: PHONE, text: withPhones, hint: "phone" }).filter(
    ({ start, end }) => !GROUPED_PHONE.test(withPhones.slice(start, end)),
  );
}
