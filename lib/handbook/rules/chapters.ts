import type { Chapter, Handbook } from "../types";

/** The anchor of a heading, as code hosts make it, so that links work there and here: "Wer bezahlt?" → "wer-bezahlt". */
export const chapterId = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

/** A book as its title, an opening and chapters: `#` is the title, every `##` begins a chapter. */
export function readHandbook(markdown: string): Handbook {
  const [head = "", ...parts] = markdown.split(/^## /m);
  const [title = "", ...opening] = head.replace(/^# /, "").split("\n");
  return { title: title.trim(), opening: opening.join("\n").trim(), chapters: parts.map(toChapter) };
}

function toChapter(part: string): Chapter {
  const [title = "", ...body] = part.split("\n");
  return { id: chapterId(title.trim()), title: title.trim(), body: body.join("\n").trim() };
}
