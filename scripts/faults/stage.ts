import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { spawnSync } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { startPostgres } from "../db/postgres.mjs";
import { findRunning, freePort, stop } from "../db/postgres-process.mjs";
import { Refusal } from "../setup/output.mjs";
import { startServer, type Server } from "../up/serve.mjs";

/** `backend`: one process of the database, after which it repairs itself; `database`: all of them at once. */
export const VICTIMS = ["app", "database", "both", "backend"] as const;
export type Victim = (typeof VICTIMS)[number];

const UP_MS = 60_000;

/** Application and database, which can be shot and are put up again. */
export type Stage = {
  /** What of the stage ended although nobody shot it. */
  deaths: string[];
  shoot: (victim: Victim) => void;
  /** Starts again what was shot, and waits until the application can serve. */
  raise: (victim: Victim) => Promise<void>;
  close: () => Promise<void>;
};

type Options = { dataDir: string; base: string; env: Record<string, string>; log: string; settings: Settings };
type Settings = Record<string, string>;

export async function openDatabase(dataDir: string, settings: Settings): Promise<{ url: string; port: number }> {
  const port = await freePort();
  const { url } = await startPostgres({ dataDir, port, settings });
  return { url, port };
}

/** Whoever started it. */
export async function closeDatabase(dataDir: string): Promise<void> {
  const running = findRunning(path.resolve(dataDir));
  if (running) await stop(running.pid, path.resolve(dataDir));
}

export async function openStage({ dataDir, base, env, log, settings }: Options): Promise<Stage> {
  const output = openSync(log, "w");
  const deaths: string[] = [];
  const databasePort = Number(new URL(env["DATABASE_URL"] ?? "").port);
  const startDatabase = () => startPostgres({ dataDir, port: databasePort, settings });
  const start = () => watched(startServer({ mode: "production", env, log: output }), deaths);
  let app = start();
  await isReady(base);
  return {
    deaths,
    shoot: (victim) => {
      if (victim === "app" || victim === "both") app.server.kill();
      if (victim !== "app") killDatabase(dataDir, victim);
    },
    raise: async (victim) => {
      if (victim === "app" || victim === "both") await app.server.ended;
      if (victim === "database" || victim === "both") await startDatabase();
      if (app.hasEnded()) app = start();
      await isReady(base);
    },
    close: async () => {
      app.server.stop();
      await app.server.ended.catch(() => undefined);
      closeSync(output);
    },
  };
}

function watched(server: Server, deaths: string[]) {
  let ended = false;
  const settle = (reason?: unknown) => {
    ended = true;
    if (reason instanceof Error) deaths.push(reason.message);
  };
  server.ended.then(
    () => settle(),
    (error: unknown) => settle(error),
  );
  server.ready.catch(() => undefined);
  return { server, hasEnded: () => ended };
}

/** The parent first, or it would notice the death of its children and tidy up. */
function killDatabase(dataDir: string, victim: Victim): void {
  const parent = findRunning(path.resolve(dataDir))?.pid;
  if (parent === undefined) return;
  const children = childrenOf(parent);
  const one = children[Math.floor(Math.random() * children.length)];
  for (const pid of victim === "backend" ? [one ?? parent] : [parent, ...children]) kill(pid);
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended in this moment by itself.
  }
}

function childrenOf(pid: number): number[] {
  const numbers = (text: string) => text.split(/\s+/).filter(Boolean).map(Number);
  const list = `/proc/${pid}/task/${pid}/children`;
  if (existsSync(list)) return numbers(readFileSync(list, "utf8"));
  const { stdout } = spawnSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  return stdout.split("\n").flatMap((line) => {
    const [child = 0, parent] = numbers(line);
    return parent === pid ? [child] : [];
  });
}

async function isReady(base: string): Promise<void> {
  for (const deadline = Date.now() + UP_MS; Date.now() < deadline;) {
    const answer = await fetch(`${base}/readyz`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Refusal(`The application is not ready after ${UP_MS / 1_000} s.`);
}
