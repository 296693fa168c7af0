import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { findRunning, isRunning, stop } from "../db/postgres-process.mjs";

/** Clears away what killed test runs left behind, their databases included. */
export async function removeLeftovers() {
  if (!existsSync(".data")) return;
  for (const name of readdirSync(".data")) {
    const [, pid] = /^test-(\d+)$/.exec(name) ?? [];
    if (!pid || isRunning(Number(pid), "scripts/test/all.mjs")) continue;
    const folder = path.resolve(".data", name);
    const dataDir = path.join(folder, "postgres");
    const running = findRunning(dataDir);
    if (running) await stop(running.pid, dataDir);
    rmSync(folder, { recursive: true, force: true });
  }
}
