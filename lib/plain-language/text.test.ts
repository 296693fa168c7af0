import { expect, test } from "vitest";
import { readabilityIndex } from "./readability";
import { readText } from "./text";

const read = (source: string) => readText({ source, reading: source });
const sentences = (source: string) => read(source).sentences.map(({ text }) => text.trim());

test.each([
  ["Das ist gut. Das hilft.", ["Das ist gut.", "Das hilft."]],
  ["Am 3. März ist ein Fest.", ["Am 3. März ist ein Fest."]],
  ["Im 1. Stock ist ein Café.", ["Im 1. Stock ist ein Café."]],
  ["Das sind 3. Dann kommen mehr.", ["Das sind 3.", "Dann kommen mehr."]],
  ["Sie lernen z. B. kochen.", ["Sie lernen z. B. kochen."]],
  ["Sie sagen: Das möchte ich.", ["Sie sagen:", "Das möchte ich."]],
  ["Zum Beispiel: ein Laden.", ["Zum Beispiel: ein Laden."]],
  ["Adresse: Hafen-Straße 3.", ["Adresse: Hafen-Straße 3."]],
  ["Wir haben um 9:30 Uhr offen.", ["Wir haben um 9:30 Uhr offen."]],
])("%s has the sentences %j", (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test("a line is a heading, an item, a sentence or a label", () => {
  const text = "# Das Wichtigste\n\n- kochen\n1. Rufen Sie an.\nDas ist gut.\r\nWeiter\n**Sie** lernen.";
  expect(read(text).lines.map(({ kind }) => kind)).toEqual([
    "heading",
    "item",
    "item",
    "sentence",
    "label",
    "sentence",
  ]);
});

test("words keep their place in the text, past bold marks, tags and addresses", () => {
  const source = "**Das** steht auf <b>www.example.org</b>: Ja";
  const words = read(source).sentences.flatMap((sentence) => sentence.words);
  expect(words.map(({ start, end }) => source.slice(start, end))).toEqual([
    "Das",
    "steht",
    "auf",
    "www.example.org",
    "Ja",
  ]);
});

test("short words in short sentences have a low readability index, long ones a high one", () => {
  expect(readabilityIndex(read("Sie suchen Arbeit.\nWir helfen Ihnen."))).toBeLessThan(4);
  expect(readabilityIndex(read("Qualifizierte Mitarbeitende begleiten Teilnehmende kontinuierlich."))).toBeGreaterThan(
    15,
  );
  expect(readabilityIndex(read(""))).toBe(0);
});
