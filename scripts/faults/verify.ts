import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import type { Smtp } from "@/tests/support/smtp";
import { findWrites } from "./found";
import { brokenInvariants, type Begun } from "./invariants";
import { KINDS, type Fate, type Kind, type Trace } from "./journal";
import type { Person } from "./person";
import { verdictOf, type Verdict } from "./verdict";

const MAIL_MS = 90_000;

export type Outcome = {
  judged: readonly Judged[];
  lost: number;
  /** What else is wrong, in sentences. */
  wrong: string[];
  files: number;
  mails: { received: number; doubles: number };
};

/** What became of a write, for its writer and in the database. */
export type Judged = { kind: Kind; fate: Fate; verdict: Verdict };

type Evidence = { databaseUrl: string; traces: readonly Trace[]; begun: Begun; smtp: Smtp; reader: Person };

/** Holds what the journal says against the database, the files and the mail server. */
export async function verify({ databaseUrl, traces, begun, smtp, reader }: Evidence): Promise<Outcome> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    const wrong: string[] = [];
    await waitForMail(client);
    const judged = await judge(client, traces, wrong);
    wrong.push(...(await brokenInvariants(client, begun)));
    const files = await openFiles(client, reader, wrong);
    const mails = await compareMail(client, { begun, smtp }, wrong);
    const lost = judged.filter(({ verdict }) => verdict === "lost").length;
    return { judged, lost, wrong, files, mails };
  } finally {
    await client.end();
  }
}

const FINE: readonly Verdict[] = ["there", "absent"];

async function judge(client: pg.Client, traces: readonly Trace[], wrong: string[]): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (const kind of KINDS) {
    const ofKind = traces.filter((trace) => trace.kind === kind);
    const found = await findWrites(client, kind, ofKind);
    for (const { mark, fate, parts } of ofKind) {
      const verdict = verdictOf({ fate, parts }, found.get(mark) ?? { any: 0, parts: 0 });
      judged.push({ kind, fate, verdict });
      if (!FINE.includes(verdict)) wrong.push(`${mark}: ${kind} ${fate}, ${verdict}`);
    }
  }
  return judged;
}

/** What was queued is sent, after all of this. */
async function waitForMail(client: pg.Client): Promise<void> {
  for (const deadline = Date.now() + MAIL_MS; Date.now() < deadline;) {
    const { rowCount } = await client.query("SELECT FROM outbox_mail WHERE state = 'QUEUED' LIMIT 1");
    if (rowCount === 0) return;
    await sleep(500);
  }
}

/** Through the application, which decrypts them. */
async function openFiles(client: pg.Client, reader: Person, wrong: string[]): Promise<number> {
  const { rows } = await client.query<{ id: string; sha256: string }>(
    "SELECT id, sha256 FROM evidence_file WHERE data IS NOT NULL",
  );
  for (const { id, sha256 } of rows) {
    const hash = await reader.bytes(`/verwaltung/dateien/${id}`).then(
      (bytes) => createHash("sha256").update(bytes).digest("hex"),
      (error: unknown) => String(error),
    );
    if (hash !== sha256) wrong.push(`file ${id} does not open as what was sent: ${hash}`);
  }
  return rows.length;
}

/** A mail goes out at least once, and none that was never queued. Twice only where somebody was shot meanwhile. */
async function compareMail(client: pg.Client, { begun, smtp }: Pick<Evidence, "begun" | "smtp">, wrong: string[]) {
  const { rows } = await client.query<{ id: string; state: string; is_new: boolean }>(
    "SELECT id, state, sent_at >= $1 AS is_new FROM outbox_mail",
    [begun.at],
  );
  const received = new Map<string, number>();
  for (const { messageId = "" } of smtp.received) {
    const id = messageId.slice(1, messageId.indexOf("@"));
    received.set(id, (received.get(id) ?? 0) + 1);
  }
  for (const { id, state, is_new: isNew } of rows) {
    if (state !== "SENT") wrong.push(`mail ${id} is still ${state}`);
    else if (isNew && !received.has(id)) wrong.push(`mail ${id} is called sent, and nobody received it`);
  }
  const known = new Set(rows.map(({ id }) => id));
  for (const id of received.keys()) if (!known.has(id)) wrong.push(`mail ${id} was received and never queued`);
  return { received: received.size, doubles: smtp.received.length - received.size };
}
