import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { easyHints } from "@/lib/content/rules/easy-hints";
import { markdownHints } from "@/lib/content/rules/markdown-hints";
import { chapterId, readHandbook } from "@/lib/handbook/rules/chapters";
import { MEMBER_HELP, STAFF_HELP } from "@/lib/handbook/rules/help";
import { HANDBOOKS } from "@/lib/handbook/types";
import { OFFER_PAGES, PROVIDER_PAGES, SITE_PAGES } from "@/lib/own-entry/rules/sections";

const book = (name: string) => readHandbook(readFileSync(`docs/handbuch/${name}.md`, "utf8"));
const SECTIONS = [
  ["[angebot]", OFFER_PAGES],
  ["[standort]", SITE_PAGES],
  ["", PROVIDER_PAGES],
] as const;
const UNEXPLAINED = /\/(handbuch|\[\.\.\.rest\])/;

/** Addresses of pages, one for each section that a `[abschnitt]` can be. */
function addressesOf(files: string): string[] {
  const pages = globSync(files).map((file) => `/${file.split("/").slice(2, -1).join("/")}`);
  return pages.filter((page) => !UNEXPLAINED.test(page)).flatMap(sectionsOf);
}

function sectionsOf(page: string): string[] {
  if (!page.startsWith("/mein-eintrag") || !page.endsWith("[abschnitt]")) return [page];
  const [, sections] = SECTIONS.find(([segment]) => page.includes(segment)) ?? SECTIONS[2];
  return Object.keys(sections).map((section) => page.replace("[abschnitt]", section));
}

describe.each([
  ["verwaltung", STAFF_HELP, "app/(staff)/verwaltung/**/page.tsx"],
  ["anbieter", MEMBER_HELP, "app/(member)/mein-eintrag/**/page.tsx"],
])("the handbook %s", (name, help, files) => {
  const addresses = [...addressesOf(files), ...addressesOf("app/(account)/konto/**/page.tsx")];

  test.each(addresses)("explains %s", (address) => {
    const chapter = help.find(([page]) => page.test(address))?.[1];
    expect(book(name).chapters.map(({ title }) => title)).toContain(chapter);
  });

  test("is led to for pages that there are, and nothing else", () => {
    expect(help.filter(([page]) => !addresses.some((address) => page.test(address)))).toEqual([]);
  });
});

test.each(HANDBOOKS)("%s says nothing that its page cannot show, and every anchor is its own", (name) => {
  const { chapters, opening } = book(name);
  expect([opening, ...chapters.map(({ body }) => body)].flatMap(markdownHints)).toEqual([]);
  expect(new Set(chapters.map(({ title }) => chapterId(title))).size).toBe(chapters.length);
});

test("the one in Leichte Sprache breaks none of its firm rules", () => {
  const text = readFileSync("docs/handbuch/anbieter-leichte-sprache.md", "utf8");
  expect(easyHints(text).filter(({ severity }) => severity === "E")).toEqual([]);
});
