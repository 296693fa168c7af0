import type { Messages } from "./messages";

type Tree = { [key: string]: string | Tree };

/**
 * English days as "22 November 2026": the locale `en` alone would put the month first, and no option of a format can
 * turn that round. Changes and returns the given messages.
 */
export function dayFirst(messages: Messages): Messages {
  rewrite(messages);
  return messages;
}

function rewrite(tree: Tree): void {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "string")
      tree[key] = value.replace(/\{(\w+), date, day\}/g, "{$1, date, dayOfMonth} {$1, date, month}");
    else rewrite(value);
  }
}
