import type { ComponentProps, ReactElement } from "react";
import Markdown, { type Components, type Options } from "react-markdown";
import { safeAddress } from "@/lib/content/rules/safe-address";
import { DEFAULT_LOCALE, localeOf, localePath, type Locale } from "@/lib/i18n/locales";
import { leadParagraph, onlyKnownParts, wordList } from "./markdown-parts";

type Props = {
  text: string;
  locale: Locale;
  /** The first paragraph opens the page in larger letters. */
  isOpening?: boolean;
  /** Headings and what follows are words with their meaning, in the order of the alphabet. */
  isWordList?: boolean;
};

/** What may be shown of a text that people write. No raw HTML, no pictures, nothing that loads or runs. */
const ALLOWED = [
  ...["h2", "h3", "h4", "p", "ul", "ol", "li", "strong", "em", "a", "blockquote", "br", "hr"],
  // made by `wordList`
  ...["dl", "div", "dt", "dd"],
];

/** Elements of texts shown lately: parsing a page takes longer than all else about it. Previews pass through, too. */
const shown = new Map<string, ReactElement>();
const MOST_SHOWN = 200;

/** Markdown as React elements, on the server only: the browser gets the elements and no parser. */
export function MarkdownText({ text, locale, isOpening = false, isWordList = false }: Props): ReactElement {
  const name = JSON.stringify([locale, isOpening, isWordList, text]);
  const known = shown.get(name);
  if (known) return known;
  const made = parse({ text, locale, isOpening, isWordList });
  if (shown.size >= MOST_SHOWN) shown.clear();
  shown.set(name, made);
  return made;
}

function parse({ text, locale, isOpening, isWordList }: Required<Props>): ReactElement {
  const plugins: NonNullable<Options["rehypePlugins"]> = [onlyKnownParts];
  if (isOpening) plugins.push(leadParagraph);
  if (isWordList) plugins.push([wordList, locale]);
  const components: Components = {
    a: ({ href, className, children }) => (
      <TextLink href={href} className={className} locale={locale}>
        {children}
      </TextLink>
    ),
  };
  return Markdown({
    allowedElements: ALLOWED,
    unwrapDisallowed: true,
    urlTransform: safeAddress,
    rehypePlugins: plugins,
    components,
    children: text,
  });
}

/** An own page in the language of the text; an address that is not safe leaves its words. */
function TextLink({ href, className, locale, children }: ComponentProps<"a"> & { locale: Locale }) {
  if (!href) return <>{children}</>;
  const isOwn = href.startsWith("/") && localeOf(href) === DEFAULT_LOCALE;
  return (
    <a href={isOwn ? localePath(locale, href) : href} className={className}>
      {children}
    </a>
  );
}
