import { setTimeout as sleep } from "node:timers/promises";
import { say, seconds } from "../setup/output.mjs";
import { startClients } from "./clients";
import type { Journal } from "./journal";
import type { Range } from "./range";
import { VICTIMS, type Victim } from "./stage";

/** Between two shots so many writes are acknowledged, on a machine of any speed; but nobody waits for ever. */
const LEAST = 2;
const MORE = 8;
const PATIENCE_MS = 15_000;
const AIM_MS = 700;

type Options = Pick<Range, "stage" | "works"> & { kills: number; journal: Journal; signal: AbortSignal };

/** Lets everybody write, shoots at random moments, and puts up again what fell. Answers what clients complain of. */
export async function shoot({ stage, works, kills, journal, signal }: Options): Promise<string[]> {
  let importer = new AbortController();
  const clients = startClients(works(journal, () => importer.signal));
  const clock = performance.now();
  try {
    for (const [i, victim] of shuffled(kills).entries()) {
      await aim(journal, signal);
      stage.shoot(victim);
      if (victim === "both") {
        importer.abort();
        importer = new AbortController();
      }
      const shot = performance.now();
      await stage.raise(victim);
      const up = seconds(performance.now() - shot);
      const total = `${journal.count("acknowledged")} acknowledged after ${seconds(shot - clock)}`;
      say(`kill ${i + 1} of ${kills}: ${victim}; ${total}, up again after ${up}`);
    }
    await aim(journal, signal);
  } finally {
    importer.abort();
    await clients.stop();
  }
  return clients.stop();
}

/** Waits until some more writes were acknowledged, and then for any part of a second. */
async function aim(journal: Journal, signal: AbortSignal): Promise<void> {
  const enough = journal.count("acknowledged") + LEAST + Math.floor(Math.random() * MORE);
  for (const deadline = Date.now() + PATIENCE_MS; journal.count("acknowledged") < enough && Date.now() < deadline;)
    await sleep(20, undefined, { signal });
  await sleep(Math.random() * AIM_MS, undefined, { signal });
}

/** Each of them equally often, in any order. */
const shuffled = (kills: number): Victim[] =>
  Array.from({ length: kills }, (_, i) => ({ victim: VICTIMS[i % VICTIMS.length] ?? "both", at: Math.random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ victim }) => victim);
