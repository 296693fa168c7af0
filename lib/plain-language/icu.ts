import { blank, neutral } from "./mask";

type Branch = { body: string; start: number };
type Reading = { message: string; choice: number; depth: number };
type Argument = { start: number; end: number; branches: Branch[] };

const OPENING = /\{\s*[A-Za-z_]\w*\s*(?:,\s*(plural|select|selectordinal|number|date|time)\s*)?/y;
const SELECTOR = /\s*(?:offset:\d+\s*)?(=\d+|[A-Za-z_]\w*)\s*\{/y;
/** A message with more branches than this is read in its first ones only. */
const MOST_READINGS = 12;
/** Deeper arguments are no message that anybody wrote; they are read as brackets. */
const DEEPEST = 6;

/**
 * The ways in which an ICU message can be read, one branch of every plural or select each, all as long as the message.
 * "{count, plural, =0 {Kein Treffer} other {# Treffer}}" gives two; a text without arguments gives itself.
 */
export function icuReadings(message: string): string[] {
  const readings: string[] = [];
  for (let choice = 0; choice < MOST_READINGS; choice++) {
    const { text, most } = read({ message, choice, depth: 0 });
    readings.push(text);
    if (choice + 1 >= most) break;
  }
  return readings;
}

/** Takes branch `choice` of every argument, or its last; `most`: the highest number of branches seen. */
function read({ message, choice, depth }: Reading): { text: string; most: number } {
  if (depth > DEEPEST) return { text: message, most: 1 };
  let text = "";
  let most = 1;
  let position = 0;
  for (let open = message.indexOf("{"); open >= 0; open = message.indexOf("{", position)) {
    const argument = argumentAt(message, open);
    if (!argument) {
      text += message.slice(position, open + 1);
      position = open + 1;
      continue;
    }
    const inner = readBranch({ message, choice, depth }, argument);
    text += message.slice(position, open) + inner.text;
    most = Math.max(most, argument.branches.length, inner.most);
    position = argument.end;
  }
  return { text: text + message.slice(position), most };
}

function readBranch({ message, choice, depth }: Reading, { start, end, branches }: Argument) {
  const branch = branches[Math.min(choice, branches.length - 1)];
  if (!branch) return { text: neutral(message.slice(start, end)), most: 1 };
  const { text, most } = read({ message: branch.body, choice, depth: depth + 1 });
  const before = blank(message.slice(start, branch.start));
  const after = blank(message.slice(branch.start + branch.body.length, end));
  return { text: before + text.replace(/#/g, neutral) + after, most };
}

/** The argument that opens at `start`, null when the brace is only a bracket in a text. */
function argumentAt(message: string, start: number): Argument | null {
  OPENING.lastIndex = start;
  const opening = OPENING.exec(message);
  if (!opening) return null;
  let position = OPENING.lastIndex;
  if (message[position] === "}") return { start, end: position + 1, branches: [] };
  if (opening[1] === undefined || message[position] !== ",") return null;
  if (/number|date|time/.test(opening[1])) {
    const end = message.indexOf("}", position);
    return end < 0 ? null : { start, end: end + 1, branches: [] };
  }
  const branches: Branch[] = [];
  for (position += 1; ;) {
    SELECTOR.lastIndex = position;
    if (!SELECTOR.test(message)) break;
    const bodyStart = SELECTOR.lastIndex;
    const bodyEnd = closingBrace(message, bodyStart);
    if (bodyEnd < 0) return null;
    branches.push({ body: message.slice(bodyStart, bodyEnd), start: bodyStart });
    position = bodyEnd + 1;
  }
  const end = position + (/^\s*/.exec(message.slice(position))?.[0].length ?? 0);
  return message[end] === "}" && branches.length > 0 ? { start, end: end + 1, branches } : null;
}

/** Where the brace that is open at `from` closes; -1 when it never does. */
function closingBrace(message: string, from: number): number {
  let depth = 1;
  for (let i = from; i < message.length; i++) {
    if (message[i] === "{") depth++;
    if (message[i] === "}") depth--;
    if (depth === 0) return i;
  }
  return -1;
}
