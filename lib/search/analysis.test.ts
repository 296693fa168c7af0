import { describe, expect, test } from "vitest";
import { fold, indexWordsOf, looksLikePostcode, stem, wordsOf } from "./analysis";
import { splitCompound } from "./compounds";

test.each([
  ["München", "munchen"],
  ["Muenchen", "munchen"],
  ["Munchen", "munchen"],
  ["Gärtnerei", "gartnerei"],
  ["Köln", "koln"],
  ["Straße", "strasse"],
  ["Café", "cafe"],
  ["Bauernhof", "bauernhof"],
  ["neue", "neue"],
  ["bequem", "bequem"],
])("%s is folded to %s", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ["§ 60 SGB IX", ["par60", "sgb", "ix"]],
  ["§60", ["par60"]],
  ["Berufs-Bildung", ["berufsbildung"]],
  ["Berufs·bildung", ["berufsbildung"]],
  ["Schüler*innen, Kolleg:innen", ["schuler", "kolleg"]],
  ["e. V.", []],
  ["Fahrrad/Kfz", ["fahrrad", "kfz"]],
  ["  ", []],
])("the words of '%s' are %j", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test("hyphenated words are also indexed by their parts", () => {
  expect(indexWordsOf("Garten-Team")).toEqual(["gartenteam", "garten", "team"]);
});

test.each([
  ["Werkstätten", "Werkstatt"],
  ["reinigen", "Reinigung"],
  ["Tieren", "Tiere"],
  ["Autisten", "Autist"],
  ["Betrieben", "Betrieb"],
  ["gehörlose", "gehörlos"],
])("%s and %s have one stem", (one, other) => {
  expect(stem(fold(one))).toBe(stem(fold(other)));
});

describe("compounds", () => {
  const known = new Set(["holz", "werkstatt", "garten", "arbeit", "platz", "kuche", "hilfe", "rat", "holzwerkstatt"]);
  test.each([
    ["holzwerkstatt", ["holz", "werkstatt"]],
    ["gartenarbeit", ["garten", "arbeit"]],
    ["arbeitsplatz", ["arbeit", "platz"]],
    ["kuchenhilfe", ["kuche", "hilfe"]],
    ["holzwerkstattrat", ["holzwerkstatt", "rat"]],
    ["gartenarbeitsplatz", ["garten", "arbeit", "platz"]],
    ["beratung", []],
    ["garten", []],
    ["", []],
  ])("%s comes apart into %j", (word, parts) => {
    expect(splitCompound(word, (part) => known.has(part))).toEqual(parts);
  });
});

test.each([
  ["34117", true],
  ["D-34117", true],
  ["D 34117 ", true],
  ["3411", false],
  ["34117 Kassel", false],
  ["Kassel", false],
])("'%s' looks like a postcode: %s", (text, expected) => {
  expect(looksLikePostcode(text)).toBe(expected);
});
