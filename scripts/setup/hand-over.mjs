// From the machine's Node to the project's.
import { spawn } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";
import { fail, Refusal } from "./output.mjs";
import { NODE, PATH } from "./run.mjs";

/**
 * Installs what is missing, then runs the program to its end. The channel between the two tells it when this process
 * dies; signals are passed on, and the program decides what they mean.
 *
 * @param {string} program
 * @param {string[]} args
 */
export async function handOver(program, args) {
  try {
    if (Number.parseInt(process.versions.node, 10) < 20) throw new Refusal("Bitte Node.js ab Version 20 installieren.");
    process.chdir(path.resolve(fileURLToPath(import.meta.url), "../../.."));
    await install();
  } catch (error) {
    return fail(error);
  }
  const shell = process.platform === "win32";
  const stdio = /** @type {const} */ (["inherit", "inherit", "inherit", "ipc"]);
  const child = spawn(NODE, [program, ...args], { stdio: [...stdio], shell, env: { ...process.env, PATH } });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => child.kill(signal));
  if (process.env["npm_lifecycle_event"]) watchParent(() => child.kill("SIGTERM"));
  child.once("error", fail);
  child.once("exit", (code) => process.exit(code ?? 1));
}

/**
 * npm runs this program in a shell, and when npm is told to end, that shell dies without passing the word on.
 *
 * @param {() => void} orphaned
 */
function watchParent(orphaned) {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    orphaned();
  }, 500);
  watch.unref();
}
