import { randomBytes } from "node:crypto";
import { openSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { startSmtp, type Smtp } from "@/tests/support/smtp";
import { migrate } from "../db/migrate.mjs";
import { freePort } from "../db/postgres-process.mjs";
import { build } from "../setup/build.mjs";
import { step } from "../setup/output.mjs";
import { seed } from "../up/seed.mjs";
import { importing } from "./import";
import type { Journal } from "./journal";
import { signIn, type Person } from "./person";
import { openDatabase, openStage, type Stage } from "./stage";
import { makeStock } from "./stock";
import { asking, deciding, editing, hiding, noting, publishing, uploading, type Work } from "./writes";

/** Faults that a run must find: answers before the commit, commits before they are on disk. */
export const PROOFS = {
  answer: { env: { NODE_OPTIONS: "--import ./scripts/faults/early-answer.mjs" }, settings: {} },
  flush: { env: {}, settings: { synchronous_commit: "off", wal_writer_delay: "10s" } },
  none: { env: {}, settings: {} },
} satisfies Record<string, { env: Record<string, string>; settings: Record<string, string> }>;
export type Proof = keyof typeof PROOFS;

/** Everything that a run shoots at and writes with. */
export type Range = {
  databaseUrl: string;
  stage: Stage;
  smtp: Smtp;
  reader: Person;
  works: (journal: Journal, shot: () => AbortSignal) => Work[];
};

type Options = { folder: string; log: string; proof: Proof; signal: AbortSignal };

const inTurns = (...works: readonly Work[]): Work => {
  let turn = 0;
  return async () => {
    turn += 1;
    await works[turn % works.length]?.();
  };
};

/** A database with example data and a mail server of its own, the built application on them, and people signed in. */
export async function setUp({ folder, log, proof, signal }: Options): Promise<Range> {
  const { env: more, settings } = PROOFS[proof];
  const dataDir = path.join(folder, "postgres");
  const { url } = await openDatabase(dataDir, settings);
  const smtp = await startSmtp(() => ({ waitMs: Math.random() * 200 }));
  const base = `http://localhost:${await freePort()}`;
  const env = {
    DATABASE_URL: url,
    PORT: new URL(base).port,
    PUBLIC_URL: base,
    AUTH_SECRET: randomBytes(32).toString("hex"),
    EVIDENCE_KEY: randomBytes(32).toString("base64"),
    SMTP_URL: smtp.url,
    MAIL_FROM: "Verzeichnis <verzeichnis@example.org>",
  };
  Object.assign(process.env, env);
  await migrate(url);
  await step("Beispieldaten laden", () => seed(url, signal));
  await build({ env, signal });
  const stage = await openStage({ dataDir, base, env: { ...env, ...more }, log, settings });
  const enter = (name: string) => signIn(base, url, `${name}@example.org`);
  const names = ["pruefung-1", "pruefung-2", "leitung", "redaktion"] as const;
  const [first, second, lead, editor] = await Promise.all(names.map(enter));
  if (!first || !second || !lead || !editor) throw new Error("Nobody is signed in.");
  const stock = await makeStock();
  const output = openSync(path.join(folder, "import.log"), "w");
  return {
    databaseUrl: url,
    stage,
    smtp,
    reader: lead,
    works: (journal, shot) => {
      const by = (person: Person) => ({ journal, stock, person });
      return [
        editing(by(editor)),
        inTurns(editing(by(lead)), hiding(by(lead))),
        publishing(by(lead)),
        deciding(by(first)),
        deciding(by(second)),
        inTurns(uploading(by(first)), noting(by(first))),
        inTurns(uploading(by(second)), asking(by(second))),
        importing({ journal, folder, databaseUrl: url, log: output, shot }),
      ];
    },
  };
}
