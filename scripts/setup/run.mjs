// Starting other programs: by name from node_modules/.bin, with the project's own Node.
import { spawn } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { Refusal } from "./output.mjs";

const BIN = path.resolve("node_modules", ".bin");

/** The project's Node comes first, so that every program runs on it whatever the machine has. */
export const PATH = [BIN, process.env["PATH"]].join(path.delimiter);

export const NODE = path.join(BIN, process.platform === "win32" ? "node.cmd" : "node");

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string>} [env] added to this process's environment
 * @property {AbortSignal} [signal] ends the program
 * @property {import("node:child_process").StdioOptions} [stdio]
 */

/**
 * Runs a program to its end.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export function run(program, args, { env = {}, signal, stdio = "inherit" } = {}) {
  return new Promise((resolve, reject) => {
    const shell = process.platform === "win32";
    const child = spawn(program, args, { stdio, shell, signal, env: { ...process.env, PATH, ...env } });
    child.once("error", (error) => reject(signal?.reason instanceof Error ? signal.reason : error));
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a program that has to succeed.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export async function mustRun(program, args, options) {
  const code = await run(program, args, options);
  if (code !== 0) throw new Refusal(`„${[path.basename(program), ...args].join(" ")}“ ist gescheitert (Code ${code}).`);
}
