import { createTranslator } from "use-intl/core";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import type { TextKey } from "../types";
import { markOf } from "./blocks";
import { OUTSIDE, outlineOf, type OutlinePart } from "./outlines";

type Chunks = (chunks: string) => string;
type Markup = { markup: (key: string, tags: Record<string, (chunks: string | string[]) => string>) => string };

const link =
  (to: string): Chunks =>
  (words) =>
    `[${words}](${to})`;
/** Stands at the start of an item, and of its further lines, until its list says which mark it gets. */
const ITEM = "\uE001";
const MORE = "\uE002";
const listOf =
  (markOfItem: (number: number) => string): Chunks =>
  (items) => {
    const written = items
      .split(ITEM)
      .slice(1)
      .map((item, index) => {
        const mark = markOfItem(index + 1);
        return mark + item.trim().replaceAll(MORE, " ".repeat(mark.length));
      });
    return `\n\n${written.join("\n")}\n\n`;
  };

/** The tags of the message catalogue as Markdown. */
const TAGS: Record<string, Chunks> = {
  p: (words) => `\n\n${words.trim()}\n\n`,
  h3: (words) => `\n\n### ${words.trim()}\n\n`,
  b: (words) => `**${words}**`,
  ul: listOf(() => "- "),
  ol: listOf((number) => `${number}. `),
  li: (words) => ITEM + words.trim().replaceAll("\n", `\n${MORE}`),
  find: link("/anbieter"),
  guide: link("/wegweiser"),
  help: link("/hilfe"),
  words: link("/woerter"),
  imprint: link("/impressum"),
  checking: link("/so-pruefen-wir"),
  eutb: link(OUTSIDE.eutb),
  navigator: link(OUTSIDE.navigator),
  tess: link("https://www.tess-relay-dienste.de"),
  sgb9: link("https://www.gesetze-im-internet.de/sgb_9_2018/"),
  sgb3: link("https://www.gesetze-im-internet.de/sgb_3/"),
  azav: link("https://www.gesetze-im-internet.de/azav/"),
  osm: link("https://www.openstreetmap.org/copyright"),
  licence: link("https://creativecommons.org/licenses/by/4.0/deed.de"),
};

/** What stands in a tag comes in pieces when there are tags in it. */
const JOINED = Object.fromEntries(
  Object.entries(TAGS).map(([name, write]) => [name, (chunks: string | string[]) => write([chunks].flat().join(""))]),
);

/** The text that the software brings, as Markdown: what the Redaktion starts from. */
export function builtInText(key: TextKey, { locale, messages }: { locale: Locale; messages: Messages }): string {
  const { namespace, parts } = outlineOf(key);
  const words = translator({ locale, messages });
  const written = parts.map((part) => markdownOf(part, (name) => words.markup(`${namespace}.${name}`, JOINED)));
  return written
    .join("\n\n")
    .replaceAll(/\n\s*\n/g, "\n\n")
    .trim();
}

function markdownOf(part: OutlinePart, words: (key: string) => string): string {
  switch (part.kind) {
    case "heading":
      return `${"#".repeat(part.level)} ${words(part.key).replaceAll("\n", " ")}`;
    case "text":
      return words(part.key);
    case "link":
      return link(part.to)(words(part.key));
    case "block":
      return markOf(part.block);
    case "line":
      return "---";
  }
}

/** Keys come from the outlines; `built-in.test.ts` holds them against the catalogue. */
const translator = (settings: { locale: Locale; messages: Messages }) =>
  createTranslator({
    ...settings,
    onError: (error) => {
      throw error;
    },
  }) as unknown as Markup;
