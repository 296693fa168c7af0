import { expect, test } from "vitest";
import { builtInText } from "./built-in";
import { markdownHints } from "./markdown-hints";
import { german } from "@/lib/i18n/messages";
import { TEXT_KEYS } from "../types";

test.each([
  ["Alles gut, 3 < 5 und [Hilfe](/hilfe)", []],
  ["<https://example.org>", []],
  ["eins\n<b>fett</b>", [{ kind: "html", line: 2 }]],
  ["<!-- weg -->", [{ kind: "html", line: 1 }]],
  ["![Bild](/a.png)", [{ kind: "picture", line: 1 }]],
  ["[x](javascript:a) und [y](www.example.org)", [{ kind: "link", line: 1 }]],
  ["| a | b |", [{ kind: "table", line: 1 }]],
  ["# Titel", [{ kind: "title", line: 1 }]],
])("%j", (body, hints) => {
  expect(markdownHints(body)).toEqual(hints);
});

test("the built-in texts need no hint", () => {
  const texts = TEXT_KEYS.map((key) => builtInText(key, { locale: "de", messages: german }));
  expect(texts.flatMap(markdownHints)).toEqual([]);
});
