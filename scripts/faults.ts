/**
 * npm run test:faults — clients write through the real forms while application and database are shot at random; in the
 * end everything that was acknowledged must be there. With `--prove answer` or `--prove flush` something must be lost.
 */
import { randomBytes } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { noteBeginning } from "./faults/invariants";
import { KINDS, openJournal, readJournal } from "./faults/journal";
import { PROOFS, setUp, type Proof, type Range } from "./faults/range";
import { shoot } from "./faults/shooting";
import { closeDatabase } from "./faults/stage";
import { verify, type Judged, type Outcome } from "./faults/verify";
import { generate } from "./setup/generate.mjs";
import { Refusal, report, say, step } from "./setup/output.mjs";
import { listenForStop } from "./setup/stopping.mjs";
import { removeLeftovers } from "./test/leftovers.mjs";

const JOURNAL = path.join(".data", "faults.jsonl");
const SERVER_LOG = path.join(".data", "faults-server.log");
const SHOWN = 20;

const signal = listenForStop(() => process.exit(1));
const folder = path.join(".data", `faults-${process.pid}`);
let range: Range | undefined;
try {
  const { kills, proof } = readArgs();
  await removeLeftovers("faults", "scripts/faults.ts");
  mkdirSync(folder, { recursive: true });
  await generate(signal);
  range = await setUp({ folder, log: SERVER_LOG, proof, signal });
  process.exitCode = (await holds(range, kills)) === (proof === "none") ? 0 : 1;
} catch (error) {
  report(error);
  process.exitCode = 1;
} finally {
  await range?.smtp.stop();
  await range?.stage.close();
  await closeDatabase(path.join(folder, "postgres"));
  rmSync(folder, { recursive: true, force: true });
}

function readArgs(): { kills: number; proof: Proof } {
  const options = { kills: { type: "string", default: "30" }, prove: { type: "string", default: "none" } } as const;
  const { values } = parseArgs({ options });
  const proof = (Object.keys(PROOFS) as Proof[]).find((name) => name === values.prove);
  const kills = Number(values.kills);
  if (!proof || !Number.isInteger(kills) || kills < 1)
    throw new Refusal("npm run test:faults -- [--kills 30] [--prove answer|flush]");
  return { kills, proof };
}

/** Whether nothing was lost and nothing is wrong. */
async function holds({ databaseUrl, stage, smtp, reader, works }: Range, kills: number): Promise<boolean> {
  const begun = await noteBeginning(databaseUrl);
  const journal = openJournal(JOURNAL, randomBytes(3).toString("hex"));
  const complaints = await shoot({ stage, works, kills, journal, signal });
  journal.close();
  const traces = readJournal(JOURNAL);
  const outcome = await step("Tagebuch und Datenbank vergleichen", () =>
    verify({ databaseUrl, traces, begun, smtp, reader }),
  );
  const wrong = [...outcome.wrong, ...complaints, ...stage.deaths];
  print(outcome, wrong);
  say(`kills ${kills}, acknowledged ${journal.count("acknowledged")}, lost ${outcome.lost}`);
  return wrong.length === 0;
}

function print({ judged, files, mails }: Outcome, wrong: readonly string[]): void {
  const count = (wanted: Partial<Judged>) =>
    judged.filter((one) => Object.entries(wanted).every(([key, value]) => one[key as keyof Judged] === value)).length;
  say("\n          acknowledged   refused   unanswered: there   absent");
  for (const kind of KINDS) {
    const unanswered = { kind, fate: "unanswered" } as const;
    const figures = [
      [count({ kind, fate: "acknowledged" }), 12],
      [count({ kind, fate: "refused" }), 10],
      [count({ ...unanswered, verdict: "there" }), 20],
      [count({ ...unanswered, verdict: "absent" }), 9],
    ] as const;
    say(`${kind.padEnd(10)}${figures.map(([figure, width]) => String(figure).padStart(width)).join("")}`);
  }
  say(`${files} files opened, ${mails.received} mails received, ${mails.doubles} doubles\n`);
  for (const line of wrong.slice(0, SHOWN)) say(`WRONG ${line}`);
  if (wrong.length > SHOWN) say(`… and ${wrong.length - SHOWN} more`);
}
