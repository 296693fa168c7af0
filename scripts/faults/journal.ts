import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";

/** What the writer knows: an answer that came, or none, and then either is right as long as it is whole. */
export type Fate = "acknowledged" | "refused" | "unanswered";
export const KINDS = ["import", "decide", "upload", "change", "note", "query"] as const;
export type Kind = (typeof KINDS)[number];

/** One write of a client: one transaction of the application. */
export type Write = {
  kind: Kind;
  /** Rows that carry its mark if it happened: cells decided, proofs filed, entries imported. */
  parts: number;
  /** What must stand beside the mark: a file's sha256, a field of the snapshot as JSON. */
  shows: string;
};
export type Trace = Write & { mark: string; fate: Fate };

export type Journal = {
  /** Notes a write before it is posted; answers the mark that it leaves in the database. */
  begin: (write: Write) => string;
  /** Notes what came of it. On disk before it returns. */
  end: (mark: string, fate: Fate) => void;
  count: (fate: Fate) => number;
  close: () => void;
};

/** Outside of application and database, on disk before a client goes on: what it says was acknowledged, was. */
export function openJournal(file: string, run: string): Journal {
  const journal = openSync(file, "w");
  const counts = new Map<Fate, number>();
  let number = 0;
  const put = (line: object) => {
    writeSync(journal, `${JSON.stringify(line)}\n`);
    fsyncSync(journal);
  };
  return {
    begin: (write) => {
      number += 1;
      const mark = `Spur-${run}-${String(number).padStart(6, "0")}`;
      put({ mark, ...write });
      return mark;
    },
    end: (mark, fate) => {
      put({ mark, fate });
      counts.set(fate, (counts.get(fate) ?? 0) + 1);
    },
    count: (fate) => counts.get(fate) ?? 0,
    close: () => closeSync(journal),
  };
}

/** Read back from the file, not from memory. */
export function readJournal(file: string): Trace[] {
  const traces = new Map<string, Trace>();
  for (const line of readFileSync(file, "utf8").trim().split("\n")) {
    const entry = JSON.parse(line) as (Write | { fate: Fate }) & { mark: string };
    const known = traces.get(entry.mark);
    if ("fate" in entry) {
      if (known) known.fate = entry.fate;
    } else traces.set(entry.mark, { ...entry, fate: "unanswered" });
  }
  return [...traces.values()];
}
