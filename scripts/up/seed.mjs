import { mustRun } from "../setup/run.mjs";

/**
 * Example data come through the application's own commands, so they run as a program of their own, in TypeScript.
 *
 * @param {string} url
 * @param {AbortSignal} signal
 * @param {string[]} [args] "--providers", "0" loads the reference data alone
 */
export async function seed(url, signal, args = []) {
  const program = ["--conditions=react-server", "prisma/seed/run.ts", ...args];
  await mustRun("tsx", program, { env: { DATABASE_URL: url }, signal });
}
