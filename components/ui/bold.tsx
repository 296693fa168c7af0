import type { ReactNode } from "react";

/** `<b>` in messages, as Leichte Sprache writes its negations. Only `t.rich` can show it. */
export const BOLD = { b: (words: ReactNode) => <strong>{words}</strong> };
