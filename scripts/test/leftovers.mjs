import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { findRunning, isRunning, stop } from "../db/postgres-process.mjs";

/**
 * Clears away what killed test runs left behind, their databases included.
 *
 * @param {string} [kind] of folders, with the program's number behind it
 * @param {string} [program]
 */
export async function removeLeftovers(kind = "test", program = "scripts/test/all.mjs") {
  if (!existsSync(".data")) return;
  for (const name of readdirSync(".data")) {
    const pid = name.startsWith(`${kind}-`) ? Number(name.slice(kind.length + 1)) : Number.NaN;
    if (!Number.isInteger(pid) || isRunning(pid, program)) continue;
    const folder = path.resolve(".data", name);
    const dataDir = path.join(folder, "postgres");
    const running = findRunning(dataDir);
    if (running) await stop(running.pid, dataDir);
    rmSync(folder, { recursive: true, force: true });
  }
}
