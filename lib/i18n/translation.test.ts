import { createTranslator } from "use-intl/core";
import { describe, expect, test } from "vitest";
import { argumentsOf, tagsOf, textsOf } from "../../tests/support/messages";
import type { Locale } from "./locales";
import { german } from "./messages";
import { withGermanFallback } from "./translation";

/** What visitors never read, or only in files and interfaces. */
const NOT_FOR_VISITORS = [
  "imports",
  "opendata",
  "plain-language",
  "forms",
  "staff",
  "accounts",
  "reviews",
  "evidence",
  "curation",
  "transfer",
  "mail",
  "texts",
  "numbers",
  "members",
  "own-entry",
  "pictures",
  "proposals",
  "handbook",
  "report-desk",
  "freshness",
];
/** The sheet in Leichte Sprache: German on every page. */
const GERMAN_EVERYWHERE = ["shortlist.easy", "shortlist.sheet.EASY"];
/** Names, what the law wants whole, and the sheet that pages in Leichte Sprache never show: German there too. */
const WHOLE_IN_GERMAN = [
  "layout.language",
  "layout.footer.sources",
  "map.own",
  "shortlist.sheet.STANDARD",
  "pages.imprint.sources.text",
  ...["log", "search", "device", "map", "report", "providers", "recipients", "rights"].map(
    (part) => `pages.privacy.${part}`,
  ),
];
/** Shown by `t.rich` although German needs no tags there. */
const RICH = [
  "recognitions.badge",
  "search.unknown.text",
  "search.place.region",
  "entry.notice",
  "home.checked.said",
  "content",
  "guide",
  "joining",
];

const texts = { de: textsOf("de"), en: textsOf("en"), "de-simple": textsOf("de-simple") };
const needed = [...texts.de.keys()].filter((key) => !isIn(key, [...NOT_FOR_VISITORS, ...GERMAN_EVERYWHERE]));

test("English has every text that visitors read", () => {
  expect(needed.filter((key) => !texts.en.has(key))).toEqual([]);
});

test("Leichte Sprache falls back to German only where that is meant", () => {
  const missing = needed.filter((key) => !texts["de-simple"].has(key));
  expect(missing.filter((key) => !isIn(key, WHOLE_IN_GERMAN))).toEqual([]);
  expect(WHOLE_IN_GERMAN.filter((area) => !missing.some((key) => isIn(key, [area])))).toEqual([]);
});

test("English asks for all that German asks for", () => {
  const silent = needed.filter((key) => without(namesIn(texts.de.get(key)), namesIn(texts.en.get(key))).length > 0);
  expect(silent).toEqual([]);
});

describe.each(["en", "de-simple"] as const)("%s", (locale) => {
  const own = [...texts[locale]];

  test("has no text that German lacks", () => {
    expect(own.map(([key]) => key).filter((key) => !texts.de.has(key))).toEqual([]);
  });

  test("asks for nothing that its page does not know", () => {
    const unknown = own.map(([key, text]) => [key, ...without(namesIn(text), namesIn(texts.de.get(key)))]);
    expect(unknown.filter(({ length }) => length > 1)).toEqual([]);
  });

  test("has only tags that its component can show", () => {
    const unknown = own.map(([key, text]) => [key, ...without(tagsOf(text), tagsFor(key))]);
    expect(unknown.filter(({ length }) => length > 1)).toEqual([]);
  });

  test("can be put into words everywhere", () => {
    const broken = own.filter(([, text]) => !isReadable(locale, text)).map(([key]) => key);
    expect(broken).toEqual([]);
  });
});

test("a missing text is German, and German itself stays as it is", () => {
  const messages = withGermanFallback({ errors: { page: { title: "Gone" } } });
  expect(messages.errors.page.title).toBe("Gone");
  expect(messages.errors.page.heading).toBe(german.errors.page.heading);
  expect(german.errors.page.title).not.toBe("Gone");
});

function isIn(key: string, areas: readonly string[]): boolean {
  return areas.some((area) => key === area || key.startsWith(`${area}.`));
}

function namesIn(text = ""): string[] {
  return argumentsOf(text).map(({ name }) => name);
}

/** What German can show, any tag of running text can be shown too. */
function tagsFor(key: string): string[] {
  const tags = tagsOf(texts.de.get(key) ?? "");
  if (tags.length > 0) return [...tags, "p", "b", "ul", "li", "h3"];
  return isIn(key, RICH) ? ["b"] : [];
}

function without(names: readonly string[], known: readonly string[]): string[] {
  return names.filter((name) => !known.includes(name));
}

function isReadable(locale: Locale, text: string): boolean {
  const values = Object.fromEntries(argumentsOf(text).map(({ name, type }) => [name, VALUES[type] ?? "Kassel"]));
  const tags = Object.fromEntries(tagsOf(text).map((name) => [name, (words: string) => words]));
  const errors: Error[] = [];
  const t = createTranslator({
    locale,
    timeZone: "UTC",
    messages: { text },
    formats: { dateTime: { day: {}, month: {} } },
    onError: (error) => errors.push(error),
  });
  return t.markup("text", { ...values, ...tags }) !== "" && errors.length === 0;
}

const VALUES: Record<string, Date | number> = { plural: 2, number: 2, date: new Date(0) };
