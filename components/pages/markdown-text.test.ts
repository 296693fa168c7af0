import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { MarkdownText } from "./markdown-text";

const show = (text: string, more: Partial<Parameters<typeof MarkdownText>[0]> = {}) =>
  renderToStaticMarkup(createElement(MarkdownText, { text, locale: "de", ...more }));

const TARGET = 'class="inline-flex min-h-11 items-center"';

test.each([
  [
    "paragraphs, bold, italic",
    "Das ist **wichtig** und *neu*.\n\nUnd das.",
    "<p>Das ist <strong>wichtig</strong> und <em>neu</em>.</p><p>Und das.</p>",
  ],
  ["a list", "- eins\n- zwei", "<ul><li>eins</li><li>zwei</li></ul>"],
  ["steps", "1. eins\n2. zwei", "<ol><li>eins</li><li>zwei</li></ol>"],
  ["a heading below the title", "## Zwei\n\n### Drei", "<h2>Zwei</h2><h3>Drei</h3>"],
  ["a title as a heading", "# Titel", "<h2>Titel</h2>"],
  ["the lowest headings", "##### fünf", "<h4>fünf</h4>"],
  ["an own page", "Zur [Hilfe](/hilfe).", '<p>Zur <a href="/hilfe">Hilfe</a>.</p>'],
  ["a link alone as a target", "[Zur Hilfe](/hilfe)", `<p><a href="/hilfe" ${TARGET}>Zur Hilfe</a></p>`],
  [
    "another site",
    "Bei [EUTB](https://www.teilhabeberatung.de) fragen",
    '<p>Bei <a href="https://www.teilhabeberatung.de">EUTB</a> fragen</p>',
  ],
  [
    "mail and phone",
    "[a](mailto:a@example.org) [b](tel:+4956112)",
    '<p><a href="mailto:a@example.org">a</a> <a href="tel:+4956112">b</a></p>',
  ],
  ["a quotation", "> gesagt", "<blockquote><p>gesagt</p></blockquote>"],
])("%s", (_what, text, html) => {
  expect(show(text)).toBe(html);
});

test.each([
  ["a script link", "[x](javascript:alert(1))", "<p>x</p>"],
  ["a script link with letters of another size", "[x](JaVaScRiPt:alert(1))", "<p>x</p>"],
  ["a script link written with entities", "[x](&#106;avascript:alert(1))", "<p>x</p>"],
  ["a script link with a tab", "[x](java&#9;script:alert(1))", "<p>x</p>"],
  ["a script link in pointed brackets", "<javascript:alert(1)>", "<p>javascript:alert(1)</p>"],
  ["a script link as a reference", "[x][1]\n\n[1]: javascript:alert(1)", "<p>x</p>"],
  ["a link to data", "[x](data:text/html,<script>alert(1)</script>)", undefined],
  ["VBScript", "[x](vbscript:msgbox)", "<p>x</p>"],
  ["a file", "[x](file:///etc/passwd)", "<p>x</p>"],
  ["a link that leaves this site unseen", "[x](//evil.example)", "<p>x</p>"],
  ["the same with a backslash", "Zu [x](/\\evil.example)", '<p>Zu <a href="/%5Cevil.example">x</a></p>'],
  ["a script", "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
  [
    "a picture that runs",
    'a <img src=x onerror="alert(1)"> b',
    "<p>a &lt;img src=x onerror=&quot;alert(1)&quot;&gt; b</p>",
  ],
  [
    "a link in HTML",
    '<a href="javascript:alert(1)">x</a>',
    "<p>&lt;a href=&quot;javascript:alert(1)&quot;&gt;x&lt;/a&gt;</p>",
  ],
  ["a style", "<style>*{display:none}</style>", "&lt;style&gt;*{display:none}&lt;/style&gt;"],
  ["a picture", "![Bild](https://evil.example/x.png)", "<p></p>"],
  ["a picture of data", "![x](data:image/svg+xml,<svg onload=alert(1)>)", undefined],
  ["a frame", '<iframe src="https://evil.example"></iframe>', undefined],
  ["code", "`<b>` und\n\n```\n<b>x</b>\n```", "<p>&lt;b&gt; und</p><p>&lt;b&gt;x&lt;/b&gt;\n</p>"],
])("%s does nothing", (_what, text, html) => {
  const shown = show(text);
  if (html !== undefined) expect(shown).toBe(html);
  expect(shown).not.toMatch(/<(?:script|style|img|iframe|svg|input|form|object)|href="(?!\/%5C)|style=|src="/i);
});

test("own pages in the language of the text, unless the address names one", () => {
  expect(show("Zur [Hilfe](/hilfe#a)!", { locale: "de-simple" })).toContain('href="/leichte-sprache/hilfe#a"');
  expect(show("Zur [Hilfe](/en/hilfe)!", { locale: "de-simple" })).toContain('href="/en/hilfe"');
});

test("only a paragraph that opens the text is large", () => {
  expect(show("Eins.\n\nZwei.", { isOpening: true })).toBe('<p class="text-xl">Eins.</p><p>Zwei.</p>');
  expect(show("## Eins\n\nZwei.", { isOpening: true })).toBe("<h2>Eins</h2><p>Zwei.</p>");
});

test("one sentence per line stays one line, without empty ones between", () => {
  expect(show("Eins.\nZwei.\n\n- a\n  b\n\n- c")).toBe(
    "<p>Eins.\nZwei.</p><ul><li><p>a\nb</p></li><li><p>c</p></li></ul>",
  );
});

test("a line break between two links stays one", () => {
  expect(show("[a](/hilfe)\n[b](/hilfe)")).toBe('<p><a href="/hilfe">a</a>\n<a href="/hilfe">b</a></p>');
});

test("words stand in the order of the alphabet, with the text around them in its place", () => {
  const text = "Vorher.\n\n## Übergang\n\nDanach [mehr](/hilfe) dazu.\n\n## Amt\n\nEins.\n\nZwei.\n\n---\n\nQuellen.";
  expect(show(text, { isWordList: true })).toBe(
    '<p>Vorher.</p><dl class="divide-y divide-line border-y border-line">' +
      '<div class="break-inside-avoid py-4"><dt class="text-lg">Amt</dt><dd class="space-y-2"><p>Eins.</p><p>Zwei.</p></dd></div>' +
      '<div class="break-inside-avoid py-4"><dt class="text-lg">Übergang</dt><dd>Danach <a href="/hilfe">mehr</a> dazu.</dd></div>' +
      "</dl><p>Quellen.</p>",
  );
});
