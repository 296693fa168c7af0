import { matchesOf } from "./find";
import type { Rule } from "./rule";
import type { PlainText } from "./text";
import type { Match } from "./types";

/** Allowed are letters, digits, spaces and . , ? ! : - ·; brackets, % and superscripts belong to other rules. */
const SPECIAL_SIGN = /[^\p{L}\p{M}\d\s.,?!:\-·()[\]{}%¹²³⁰-⁹\uE000]+/gu;
const BETWEEN_NUMBERS = /\d\s?[–—]\s?\d/g;
const BRACKET = /[()[\]{}]/g;
const CROSS_REFERENCE =
  /(?<!\p{L})(?:siehe(?! ?n)|vergleiche|vgl\.|s\. ?[ou]\.|wie oben|wie unten|oben genannte?[nrs]?|oben erwähnte?[nrs]?|Fußnoten?|folgende Seiten?)(?!\p{L})|[¹²³⁰⁴-⁹]+|\[\d+\]/giu;

export const signRules: Rule[] = [
  { id: "LS13", severity: "W", check: specialSigns },
  {
    id: "LS14",
    severity: "E",
    check: ({ clean }) => matchesOf({ pattern: BRACKET, text: clean, hint: "bracket" }),
  },
  {
    id: "LS19",
    severity: "W",
    check: ({ clean }) => matchesOf({ pattern: CROSS_REFERENCE, text: clean, hint: "crossReference" }),
  },
];

/** A dash between numbers is left to LS18. */
function specialSigns({ clean }: PlainText): Match[] {
  const text = clean.replace(BETWEEN_NUMBERS, (range) => range.replace(/[–—]/, "-"));
  return matchesOf({ pattern: SPECIAL_SIGN, text, hint: "specialSign" });
}
