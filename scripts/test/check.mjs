// Everything that needs no database: two chains side by side, because most machines have few cores.
import { closeSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import { Refusal, say, seconds } from "../setup/output.mjs";
import { run } from "../setup/run.mjs";
import { vitestReport } from "./results.mjs";

const CHAINS = [
  ["types", "lint"], // lint reads the route types that the first one makes
  ["unit", "structure", "unused"],
];

/** @param {import("./all.mjs").Run} run */
export async function check({ folder, signal }) {
  /** @type {string[]} */
  const failed = [];
  const chains = CHAINS.map(async (names) => {
    for (const name of names) {
      const args = name === "unit" ? ["--", ...vitestReport(folder, name)] : [];
      if (!(await passes({ name, args, folder, signal }))) failed.push(name);
    }
  });
  await Promise.all(chains);
  if (failed.length > 0) throw new Refusal(`Gescheitert: ${failed.join(", ")}`);
}

/**
 * Shows the output in one piece, and only when it matters.
 *
 * @param {{ name: string, args: string[], folder: string, signal: AbortSignal }} task
 */
async function passes({ name, args, folder, signal }) {
  const started = performance.now();
  const file = path.join(folder, `${name}.log`);
  const log = openSync(file, "w");
  const code = await run("npm", ["run", "--silent", name, ...args], { signal, stdio: ["ignore", log, log] });
  closeSync(log);
  say(`${code === 0 ? "✓" : "✗"} ${name} (${seconds(performance.now() - started)})`);
  if (code !== 0) say(readFileSync(file, "utf8"));
  return code === 0;
}
