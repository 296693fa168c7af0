import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const FOLDER = path.join(import.meta.dirname, "../../lib/i18n/messages");

/** Every text of a locale by its key, as it was written: "home.ways.learn.title". */
export function textsOf(locale: string): Map<string, string> {
  const folder = path.join(FOLDER, locale);
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return new Map(
    files.flatMap((file) =>
      textsIn(JSON.parse(readFileSync(path.join(folder, file), "utf8")), path.basename(file, ".json")),
    ),
  );
}

function textsIn(value: unknown, key: string): [string, string][] {
  if (typeof value === "string") return [[key, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => textsIn(child, `${key}.${name}`));
}

export type Argument = { name: string; type: string };
const OPENING = /\{(\w+)(?:, (\w+))?/y;
const SELECTOR = /[, ]*(?:=\d+|\w+) \{/y;

/** The arguments that an ICU message asks for, each once. */
export function argumentsOf(message: string): Argument[] {
  const found = new Map<string, Argument>();
  readText(message, 0, found);
  return [...found.values()];
}

/** Reads until the brace that closes this branch, or to the end; answers with its place. */
function readText(message: string, from: number, found: Map<string, Argument>): number {
  let place = from;
  while (place < message.length && message[place] !== "}") {
    place = message[place] === "{" ? readArgument(message, place, found) : place + 1;
  }
  return place;
}

function readArgument(message: string, from: number, found: Map<string, Argument>): number {
  OPENING.lastIndex = from;
  const [all = "{", name = "", type = "text"] = OPENING.exec(message) ?? [];
  found.set(name, { name, type });
  let place = from + all.length;
  for (;;) {
    SELECTOR.lastIndex = place;
    const selector = SELECTOR.exec(message);
    if (!selector) return endOf(message, place);
    place = readText(message, place + selector[0].length, found) + 1;
  }
}

/** Past the next closing brace; a message without one is broken and ends the reading. */
function endOf(message: string, from: number): number {
  const brace = message.indexOf("}", from);
  return brace < 0 ? message.length : brace + 1;
}

/** The tags of a message, each once. */
export const tagsOf = (message: string): string[] => [
  ...new Set([...message.matchAll(/<([a-z]\w*)>/g)].map(([, name = ""]) => name)),
];
