import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { answeredPage, firstOfMonth, isPerson } from "./visits";

test.each([
  ["/", "/"],
  ["/en", "/"],
  ["/leichte-sprache", "/"],
  ["/anbieter?ort=Kassel&leistung=arbeit", "/anbieter"],
  ["/anbieter#suche?ort=Kassel", "/anbieter"],
  ["/anbieter/", "/anbieter"],
  ["/anbieter/lernort-ahorn?x=y", "/anbieter/[slug]"],
  ["/en/anbieter/lernort-ahorn", "/anbieter/[slug]"],
  ["/leichte-sprache/wegweiser?schritt=2", "/wegweiser"],
  ["/anbieter-werden/anspruch/lernort-ahorn", "/anbieter-werden"],
  ["/melden?eintrag=lernort-ahorn", null],
  ["/gibt-es-nicht", null],
  ["/%00", null],
])("%s counts as %s", (address, page) => {
  expect(answeredPage(address)).toBe(page);
});

test("every public page asks, but the form for reports and what is not there", () => {
  const folders = globSync("app/[[]locale]/(public)/**/page.tsx")
    .map((file) => file.replace("app/[locale]/(public)", "").replace(/\/page\.tsx$/, "") || "/")
    .filter((path) => !path.includes("[...rest]"));
  expect(folders.filter((path) => answeredPage(path) === null)).toEqual(["/melden"]);
});

test.each([
  ["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36", true],
  ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Safari/604.1", true],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", true],
  ["Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", false],
  ["Mozilla/5.0 (X11) AppleWebKit/537.36 HeadlessChrome/141.0.0.0 Safari/537.36", false],
  ["curl/8.5.0", false],
  ["node", false],
  ["", false],
  [null, false],
])("%s is a person's browser: %s", (userAgent, expected) => {
  expect(isPerson(userAgent)).toBe(expected);
});

test("a month is its first day", () => {
  expect(firstOfMonth("2026-03-12")).toBe("2026-03-01");
});
