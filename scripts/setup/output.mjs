// What the scripts print. They run before anything is installed, so there are no dependencies here.
import { performance } from "node:perf_hooks";
import process from "node:process";

/** Something the operator can put right: shown as its message alone, without a stack. */
export class Refusal extends Error {}

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/**
 * Names a step that may take long, and says afterwards how long it took.
 *
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const started = performance.now();
  say(`→ ${name} …`);
  const result = await work();
  say(`✓ ${name} (${seconds(performance.now() - started)})`);
  return result;
}

/** @param {number} milliseconds */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1).replace(".", ",")} s`;
}

/**
 * Words where the operator can help, the stack where only a developer can.
 *
 * @param {unknown} error
 */
export function report(error) {
  const stack = error instanceof Error ? error.stack : undefined;
  process.stderr.write(`\n${error instanceof Refusal ? error.message : (stack ?? String(error))}\n`);
}

/** @param {unknown} error @returns {never} */
export function fail(error) {
  report(error);
  process.exit(1);
}
