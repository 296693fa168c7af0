import { Fragment, type ReactNode } from "react";
import { piecesOf } from "@/lib/content/rules/blocks";
import type { Block, TextPage } from "@/lib/content/types";
import type { Locale } from "@/lib/i18n/locales";
import { MarkdownText } from "./markdown-text";

type Props = {
  page: TextPage;
  locale: Locale;
  /** As the Redaktion or the software wrote it. */
  body: string;
  /** What the software works out, for the page's marks. */
  blocks?: Readonly<Partial<Record<Block, ReactNode>>>;
};

/** The text of a page with its computed parts in their places. */
export function PageText({ page, locale, body, blocks = {} }: Props) {
  return piecesOf(page, body).map((piece, index) => (
    <Fragment key={`${String(index)} ${piece.kind}`}>
      {piece.kind === "block" ? (
        blocks[piece.block]
      ) : (
        <MarkdownText text={piece.text} locale={locale} isOpening={index === 0} isWordList={page === "words"} />
      )}
    </Fragment>
  ));
}
