import type { CellErrorCode } from "../types";
import { wordKey } from "./columns";

/** What a cell says, or why it cannot be read; `word` is the part that was not understood. */
export type Read<T> = { value: T } | { code: CellErrorCode; word?: string };
export type Reader<T> = (typed: string) => Read<T>;

const BLANKS = new Set(["", "-", "–", "—", "/", "./.", "?", "k.a.", "k. a.", "ka", "n/a", "keine angabe", "unbekannt"]);

/** Nothing, or a usual way to say that nothing is known: it changes nothing. */
export const isBlank = (typed: string): boolean => BLANKS.has(typed.trim().toLowerCase());

export const readLine: Reader<string> = (typed) => ({ value: typed.replace(/\s+/g, " ").trim() });

/** Keeps paragraphs. */
export const readText: Reader<string> = (typed) => ({
  value: typed.replace(/\r\n?/g, "\n").replaceAll("\u00a0", " ").trim(),
});

/** "4109", because a spreadsheet took the zero away; "D-34117"; "34117.0". */
export const readPostcode: Reader<string> = (typed) => {
  const digits = /^(?:D\s*-?\s*)?(\d{4,5})(?:[.,]0)?$/i.exec(typed.trim())?.[1];
  return digits === undefined ? { code: "postcode" } : { value: digits.padStart(5, "0") };
};

const YES = new Set(["ja", "j", "yes", "y", "x", "wahr", "true", "1", "vorhanden", "moeglich"]);
const NO = new Set(["nein", "n", "no", "falsch", "false", "0", "nichtvorhanden", "nichtmoeglich"]);

export const readYesNo: Reader<boolean> = (typed) => {
  const key = wordKey(typed);
  if (YES.has(key)) return { value: true };
  return NO.has(key) ? { value: false } : { code: "yes_no" };
};

/** "12", "ca. 12", "12 Plätze", "ab 18 Jahre". */
export const readNumber: Reader<number> = (typed) => {
  const digits = /^(?:(?:ca\.?|ab|bis)\s*)?(\d{1,6})\s*(?:plätze|plaetze|jahren?)?$/i.exec(typed.trim())?.[1];
  return digits === undefined ? { code: "number" } : { value: Number(digits) };
};

const MONTHS = [
  "januar",
  "februar",
  "maerz",
  "april",
  "mai",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "dezember",
];

function monthOf(typed: string): number {
  const key = wordKey(typed);
  return /^\d+$/.test(key) ? Number(key) : MONTHS.findIndex((month) => key.length >= 3 && month.startsWith(key)) + 1;
}

/** "01.03.2024", "1.3.24", "1. März 2024" or "2024-03-01"; what is no real day is refused by the field. */
export const readDay: Reader<string> = (typed) => {
  const day = typed.trim().replace(/[ T]00:00(:00)?$/, "");
  if (/^\d{4}-\d{2}-\d{2}$/.test(day)) return { value: day };
  const [, dayOfMonth, month, year] = /^(\d{1,2})\.\s*(\d{1,2}\.|\p{L}+\.?)\s*(\d{4}|\d{2})$/u.exec(day) ?? [];
  if (!dayOfMonth || !month || !year) return { code: "day" };
  const parts = [year.length === 2 ? `20${year}` : year, String(monthOf(month)), dayOfMonth];
  return { value: parts.map((part) => part.padStart(2, "0")).join("-") };
};

const OPEN_ENDED = new Set(["unbefristet", "offen", "ohneende", "bisaufweiteres", "unbegrenzt"]);

export const readEnd: Reader<string | null> = (typed) =>
  OPEN_ENDED.has(wordKey(typed)) ? { value: null } : readDay(typed);

/** Separated by comma, semicolon or line break outside of brackets; bullets are no part of it. */
export function splitList(typed: string): string[] {
  return splitAt(typed, /[,;\r\n](?![^(]*\))/);
}

/** Sentences hold commas: separated by line break or semicolon if there is any. */
export const readSentences: Reader<string[]> = (typed) => ({
  value: /[;\n\r]/.test(typed) ? splitSentences(typed) : splitList(typed),
});

export const splitSentences = (typed: string): string[] => splitAt(typed, /[;\r\n]/);

function splitAt(typed: string, separator: RegExp): string[] {
  return typed
    .split(separator)
    .map((part) => part.replace(/^\s*[-–•*]\s+/, "").trim())
    .filter((part) => part !== "");
}

export type Vocabulary<T extends string> = ReadonlyMap<string, readonly T[]>;

/** One word of a closed list. */
export function readWord<T extends string>(vocabulary: Vocabulary<T>): Reader<T> {
  return (typed) => {
    const [value, ...more] = vocabulary.get(wordKey(typed)) ?? [];
    return value === undefined || more.length > 0 ? { code: "unknown_word", word: typed } : { value };
  };
}

/** Several words of a closed list; "Garten und Holz" and "EV/BBB" are two if they are not one. */
export function readWords<T extends string>(vocabulary: Vocabulary<T>): Reader<T[]> {
  return (typed) => {
    const words = splitList(typed).flatMap((word) => {
      return vocabulary.has(wordKey(word)) ? [word] : splitAt(word, /[/+&]|\sund\s|\sbzw\.?\s/);
    });
    const unknown = words.find((word) => !vocabulary.has(wordKey(word)));
    if (unknown !== undefined) return { code: "unknown_word", word: unknown };
    return { value: [...new Set(words.flatMap((word) => vocabulary.get(wordKey(word)) ?? []))] };
  };
}
