import fc from "fast-check";
import { describe, expect, test } from "vitest";
import messages from "@/lib/i18n/messages/de/plain-language.json";
import { BAD, GOOD } from "@/tests/support/plain-language-sentences";
import { checkPlainLanguage } from "./check-plain-language";
import { RULES } from "./rules";

const found = (text: string) =>
  checkPlainLanguage(text).map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`);

test.each([
  ["Sie lernen z. B. kochen.", "LS07 z. B."],
  ["Der BBB dauert 2 Jahre.", "LS07 BBB"],
  ["Wir (alle) helfen.", "LS14 ("],
  ["Das ist das Haus des alten Mannes.", "LS08 des alten Mannes"],
  ["Das Amt hilft. Das ist gut.", "LS04 Das ist gut."],
  ["Hier werden die Tiere gepflegt.", "LS10 werden die Tiere gepflegt"],
  ["Sie rufen an, weil Sie Hilfe brauchen.", "LS03 weil"],
  ["Das ist **ganz** unklar.", "LS12 unklar"],
  ["{count, plural, one {1 Platz} other {# Plätze ggf. mehr}}", "LS07 ggf."],
])("the finding points at the words: %s", (text, expected) => {
  expect(found(text)).toContain(expected);
});

test("a sentence of eleven words is a warning, one of sixteen an error", () => {
  const sentence = (words: number) => `${"da ".repeat(words - 1)}da.`;
  const severity = (words: number) => checkPlainLanguage(sentence(words)).find(({ rule }) => rule === "LS01")?.severity;
  expect([10, 11, 15, 16].map(severity)).toEqual([undefined, "W", "W", "E"]);
});

test("one wenn is allowed, a second is not", () => {
  expect(found("Wenn Sie kommen, ist das gut.")).toEqual([]);
  expect(found("Wenn Sie kommen und wenn Sie bleiben, ist das gut.")).toContain("LS03 wenn");
});

test("a bold negation is as it should be, one in plain letters gets a hint", () => {
  expect(found("Das geht **nicht**.")).toEqual([]);
  expect(found("Das geht <b>nicht</b>.")).toEqual([]);
  expect(found("<b>Das</b> geht nicht.")).toEqual(["LS12 nicht"]);
  expect(found("Das geht nicht.")).toEqual(["LS12 nicht"]);
});

describe("a glossary of one's own", () => {
  const glossary = { terms: [{ word: "Lern-Haus", insteadOf: ["Schule"] }], abbreviations: ["XYZ"] };
  const rules = (text: string) => checkPlainLanguage(text, { glossary }).map(({ rule }) => rule);

  test("explains its abbreviations", () => expect(rules("Fragen Sie bei XYZ.")).toEqual([]));
  test("knows its words with hyphen", () => expect(rules("Das Lernhaus ist neu.")).toEqual(["LS06"]));
  test("wants one word for one thing", () => expect(rules("Die Schule ist neu.")).toEqual(["LS24"]));
  test("takes the place of the site's own", () => expect(rules("Fragen Sie den Träger.")).toEqual([]));
});

describe("messages", () => {
  const findings = BAD.flatMap(([text]) => checkPlainLanguage(text));

  test("every rule has a name", () => {
    expect(Object.keys(messages.rule)).toEqual(RULES.map(({ id }) => id));
  });

  test("every hint has words, and all words are used", () => {
    expect([...new Set(findings.map(({ hint }) => hint))].sort()).toEqual(Object.keys(messages.hint).sort());
  });

  test("a hint names only values that its finding has", () => {
    const words = new Map(Object.entries(messages.hint));
    const lacking = findings.flatMap(({ hint, params }) =>
      [...(words.get(hint) ?? "").matchAll(/\{(\w+)\}/g)]
        .map((match) => match[1] ?? "")
        .filter((name) => !(name in params)),
    );
    expect(lacking).toEqual([]);
  });
});

describe("for any text", () => {
  const word = fc.constantFrom(...[...GOOD, ...BAD.map(([text]) => text)].flatMap((text) => text.split(" ")));
  const mark = fc.constantFrom(
    " ",
    "\n",
    ". ",
    ", ",
    "**",
    "{",
    "}",
    "{a, plural, other {",
    "- ",
    "# ",
    "(",
    "3.",
    "0561/1",
    "§",
    "\r",
    "<b>",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 80 }),
    fc.array(fc.oneof(word, mark), { maxLength: 40 }).map((parts) => parts.join(" ")),
    fc.array(fc.oneof(word, mark), { maxLength: 40 }).map((parts) => parts.join("")),
  );

  test("findings lie inside the text, in order", () => {
    fc.assert(
      fc.property(text, (any) => {
        const starts = checkPlainLanguage(any).map(({ start, end }) => {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(any.length);
          return start;
        });
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });

  test("the same text gives the same findings", () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(checkPlainLanguage(any)).toEqual(checkPlainLanguage(any));
      }),
    );
  });

  test("a good sentence on a new line adds no error", () => {
    const errors = (any: string) => checkPlainLanguage(any).filter(({ severity }) => severity === "E").length;
    fc.assert(
      fc.property(text, (any) => {
        expect(errors(`${any}\nDas ist gut.`)).toBe(errors(any));
      }),
    );
  });
});
