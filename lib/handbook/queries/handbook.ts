import "server-only";
import { readFileSync } from "node:fs";
import path from "node:path";
import { readHandbook } from "../rules/chapters";
import type { Handbook, HandbookName } from "../types";

const read = new Map<HandbookName, Handbook>();

/** A book as it came with the software; it cannot change while the process runs. */
export function getHandbook(name: HandbookName): Handbook {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), "docs/handbuch");
  const book = read.get(name) ?? readHandbook(readFileSync(path.join(folder, `${name}.md`), "utf8"));
  read.set(name, book);
  return book;
}
