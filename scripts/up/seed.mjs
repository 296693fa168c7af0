import { mustRun } from "../setup/run.mjs";

/**
 * Example data come through the application's own commands, so they run as a program of their own, in TypeScript.
 *
 * @param {string} url
 * @param {AbortSignal} signal
 */
export async function seed(url, signal) {
  await mustRun("tsx", ["--conditions=react-server", "prisma/seed/run.ts"], { env: { DATABASE_URL: url }, signal });
}
