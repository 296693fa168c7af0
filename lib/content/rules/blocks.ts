import type { Block, TextKey } from "../types";

const MARK = /^\[\[([^\]\n]*)\]\]$/;

/** What each page must show, whatever the text around it says. */
const NEEDED: Readonly<Partial<Record<TextKey, readonly Block[]>>> = {
  about: ["kostentraeger"],
  checking: ["zahlen", "kostentraeger", "zeichen"],
  imprint: ["betreiber"],
  privacy: ["verantwortlich"],
  accessibility: ["kontakt"],
};

export const blocksOf = (key: TextKey): readonly Block[] => NEEDED[key] ?? [];

export const markOf = (block: Block): string => `[[${block}]]`;

export type Piece = { kind: "text"; text: string } | { kind: "block"; block: Block };

/** A text at its marks. Marks of other pages and unknown ones stay text. */
export function piecesOf(key: TextKey, body: string): Piece[] {
  const pieces: Piece[] = [];
  let lines: string[] = [];
  const flush = () => {
    const text = lines.join("\n").trim();
    if (text) pieces.push({ kind: "text", text });
    lines = [];
  };
  for (const line of body.split("\n")) {
    const block = blocksOf(key).find((each) => each === nameIn(line));
    if (block === undefined) lines.push(line);
    else {
      flush();
      pieces.push({ kind: "block", block });
    }
  }
  flush();
  return pieces;
}

export type BlockProblem = { kind: "missing" | "double" | "unknown"; name: string };

/** Each needed block exactly once, and no mark that means nothing: visitors would read it. */
export function blockProblems(key: TextKey, body: string): BlockProblem[] {
  const names = body.split("\n").flatMap((line) => nameIn(line) ?? []);
  const needed = blocksOf(key);
  return [
    ...needed.flatMap((name): BlockProblem[] => {
      const count = names.filter((each) => each === name).length;
      if (count === 1) return [];
      return [{ kind: count === 0 ? "missing" : "double", name }];
    }),
    ...names
      .filter((name) => !needed.some((each) => each === name))
      .map((name): BlockProblem => ({ kind: "unknown", name })),
  ];
}

const nameIn = (line: string): string | undefined => MARK.exec(line.trim())?.[1]?.trim();
