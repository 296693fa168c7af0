import { safeAddress } from "./safe-address";

export type MarkdownHint = { kind: "html" | "picture" | "link" | "table" | "title"; line: number };

const LINK = /\]\(\s*<?([^)\s>]*)/g;

/** What Markdown knows and these pages do not show as meant, by line (from 1). Only hints: showing decides for itself. */
export function markdownHints(body: string): MarkdownHint[] {
  return body.split("\n").flatMap((text, index) => {
    const line = index + 1;
    const links = [...text.matchAll(LINK)].map(([, address = ""]) => address);
    const kinds: [MarkdownHint["kind"], boolean][] = [
      ["html", /<[a-z!/][^>]*>/i.test(text.replaceAll(/<(?:https?:|mailto:|tel:)[^>]*>/gi, ""))],
      ["picture", /!\[/.test(text)],
      ["link", links.some((address) => safeAddress(address) === null)],
      ["table", /^\s*\|.*\|\s*$/.test(text)],
      ["title", /^# /.test(text)],
    ];
    return kinds.filter(([, isThere]) => isThere).map(([kind]) => ({ kind, line }));
  });
}
