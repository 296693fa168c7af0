// Reads a backup and believes nothing: order, counts and hashes are checked on the way.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { Refusal } from "../setup/output.mjs";
import { fileEnd, header, tableEnd, type Header } from "./format";

const CHUNK = 4_000_000; // characters of rows that travel together

export type Rows = { table: string; rows: string[] };

/** @throws {Refusal} when the file is no backup or not what was written; the parts before the damage were given out */
export async function* readBackup(file: string): AsyncGenerator<Header | Rows> {
  try {
    yield* readParts(readLines(file));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT" || code === "EACCES")
      throw new Refusal(`Die Datei ${file} lässt sich nicht lesen (${code}).`);
    if (code.startsWith("Z_") || error instanceof SyntaxError) throw damaged("kein vollständiges gzip oder JSON");
    throw error;
  }
}

/** Reads it to its end. @returns the header, and the rows of each table */
export async function checkBackup(file: string): Promise<{ head: Header; counts: Map<string, number> }> {
  let head: Header | undefined;
  const counts = new Map<string, number>();
  for await (const part of readBackup(file)) {
    if ("format" in part) head = part;
    else counts.set(part.table, (counts.get(part.table) ?? 0) + part.rows.length);
  }
  if (!head) throw damaged("kein Kopf");
  return { head, counts };
}

function damaged(what: string): Refusal {
  return new Refusal(
    `Diese Datei ist keine Sicherung, oder sie wurde abgeschnitten oder verändert (${what}). Es wurde nichts geändert.`,
  );
}

async function* readParts(lines: AsyncGenerator<string, undefined>): AsyncGenerator<Header | Rows> {
  const whole = createHash("sha256");
  const next = async (): Promise<{ text: string; value: unknown }> => {
    const line: IteratorResult<string, undefined> = await lines.next();
    if (line.done) throw damaged("das Ende fehlt");
    return { text: line.value, value: JSON.parse(line.value) };
  };
  const first = await next();
  const head = header.safeParse(first.value);
  if (!head.success) throw damaged("kein Kopf");
  whole.update(`${first.text}\n`);
  yield head.data;
  for (const { name } of head.data.tables) yield* readTable(name, next, (text) => whole.update(text));
  const last = fileEnd.safeParse((await next()).value);
  if (!last.success || last.data.sha256 !== whole.digest("hex")) throw damaged("die Prüfsumme stimmt nicht");
  if (!(await lines.next()).done) throw damaged("nach dem Ende steht noch etwas");
}

type Next = () => Promise<{ text: string; value: unknown }>;

async function* readTable(table: string, next: Next, seen: (text: string) => void): AsyncGenerator<Rows> {
  const own = createHash("sha256");
  let count = 0;
  let rows: string[] = [];
  let size = 0;
  for (;;) {
    const { text, value } = await next();
    seen(`${text}\n`);
    if (typeof value !== "string") {
      if (rows.length > 0) yield { table, rows };
      const end = tableEnd.safeParse(value);
      const right = end.success && end.data.table === table && end.data.rows === count;
      if (!right || end.data.sha256 !== own.digest("hex")) throw damaged(`Tabelle ${table}`);
      return;
    }
    own.update(`${text}\n`);
    count += 1;
    rows.push(value);
    size += value.length;
    if (size < CHUNK) continue;
    yield { table, rows };
    rows = [];
    size = 0;
  }
}

/** A line may have many megabytes, so its pieces are joined once, at its end. */
async function* readLines(file: string): AsyncGenerator<string, undefined> {
  const plain = createGunzip();
  pipeline(createReadStream(file), plain, () => {}); // failures come out of `plain`
  plain.setEncoding("utf8");
  let pieces: string[] = [];
  for await (const chunk of plain as AsyncIterable<string>) {
    const lines = chunk.split("\n");
    const rest = lines.pop() ?? "";
    for (const end of lines) {
      yield [...pieces, end].join("");
      pieces = [];
    }
    pieces.push(rest);
  }
  if (pieces.join("") !== "") throw damaged("das Ende fehlt");
}
