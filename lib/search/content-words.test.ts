import { expect, test } from "vitest";
import { VOCABULARY } from "@/lib/directory/rules/vocabulary";
import { germanProse } from "@/tests/support/german-prose";
import { entry, query } from "@/tests/support/search-entries";
import { indexWordsOf } from "./analysis";
import { buildIndex } from "./build-index";
import { contentWords } from "./content-words";
import { search } from "./search";

test("keeps each word that says something, once and folded", () => {
  expect(contentWords("Wir bauen Möbel. Die Möbel-Werkstatt und das Büro bauen mit.")).toBe(
    "bauen mobel mobel-werkstatt buro",
  );
});

test("any word of a text finds it through its content words too", () => {
  const texts = Array.from({ length: 40 }, (_, number) => germanProse(number, 300));
  const slugsOf = (make: (text: string) => string) => {
    const index = buildIndex(
      texts.map((text, number) => entry(`e${number}`, { text: make(text) })),
      VOCABULARY,
    );
    return (word: string) =>
      search(index, { query: query({ text: word }), place: null }).groups.flatMap(({ hits }) =>
        hits.map(({ entry: { slug } }) => slug),
      );
  };
  const [byText, byWords] = [slugsOf((text) => text), slugsOf(contentWords)];
  const typed = new Set(texts.flatMap((text) => text.split(/\s+/)));
  expect(typed.size).toBeGreaterThan(500);
  for (const word of typed) expect(byWords(word), word).toEqual(byText(word));
  expect(indexWordsOf(contentWords(contentWords(texts.join(" "))))).toEqual(
    indexWordsOf(contentWords(texts.join(" "))),
  );
});
