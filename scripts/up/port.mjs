import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Refusal } from "../setup/output.mjs";

const PATIENCE_MS = 5000; // a server whose starter was killed may still be ending

/**
 * @param {number} port
 * @param {AbortSignal} signal
 * @throws {Refusal} when somebody else listens on it
 */
export async function needPort(port, signal) {
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Refusal("PORT muss eine Zahl von 1 bis 65535 sein.");
  for (const deadline = Date.now() + PATIENCE_MS; !(await isFree(port));) {
    if (Date.now() > deadline) throw new Refusal(`Port ${port} ist belegt. Ein anderer geht so: PORT=3001 npm start`);
    await sleep(250, undefined, { signal });
  }
}

/** @param {number} port @returns {Promise<boolean>} */
function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer().once("error", () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}
