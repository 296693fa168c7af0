import { writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { run } from "../setup/run.mjs";
import type { Journal } from "./journal";
import { tracked, type Work } from "./writes";

const ENTRIES = 5;
const SHOT = 1;
/** Its start costs as much as many small writes, which want their share of the machine. */
const PAUSE_MS = 10_000;

type Options = { journal: Journal; folder: string; databaseUrl: string; log: number; shot: () => AbortSignal };

/** `npm run import` as a program of its own, which may be shot like the server: all rows of a list or none. */
export function importing({ journal, folder, databaseUrl, log, shot }: Options): Work {
  return async () => {
    await tracked(journal, { kind: "import", parts: ENTRIES, shows: "98527" }, async (mark) => {
      const file = path.join(folder, `${mark}.csv`);
      const rows = Array.from({ length: ENTRIES }, (_, i) => `${mark} ${i};98527;Suhl;AB;030 23125-100`);
      writeFileSync(file, ["Träger;PLZ;Ort;Leistungsbereich;Telefon", ...rows].join("\n"));
      const args = ["--conditions=react-server", "scripts/import.ts", file, "--keep-example", "--publish"];
      const env = { DATABASE_URL: databaseUrl };
      const code = await run("tsx", args, { env, signal: shot(), stdio: ["ignore", log, log] }).catch(() => SHOT);
      return { fate: code === 0 ? "acknowledged" : "unanswered", location: "" };
    });
    await sleep(Math.random() * PAUSE_MS);
  };
}
