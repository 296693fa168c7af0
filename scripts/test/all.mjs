// npm test, under the project's own Node: every check and every test, on a database that is thrown away afterwards.
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { startPostgres } from "../db/postgres.mjs";
import { generate } from "../setup/generate.mjs";
import { report, say, step } from "../setup/output.mjs";
import { listenForStop } from "../setup/stopping.mjs";
import { migrate } from "../db/migrate.mjs";
import { check } from "./check.mjs";
import { testEndToEnd } from "./e2e.mjs";
import { testIntegration } from "./integration.mjs";
import { removeLeftovers } from "./leftovers.mjs";
import { countTests } from "./results.mjs";

/**
 * @typedef {object} Run
 * @property {string} folder for everything that this run makes
 * @property {AbortSignal} signal
 * @property {() => Promise<string>} template URL of a migrated, empty database, to be cloned
 * @property {string[]} files parts of file names: only such tests; none means all
 */

/** @type {Record<string, (run: Run) => Promise<void>>} */
const PARTS = { check, integration: testIntegration, e2e: testEndToEnd };

// npm run test:e2e -- curation
const wanted = process.argv.slice(2).filter((name) => name in PARTS);
const files = process.argv.slice(2).filter((name) => !(name in PARTS));
const signal = listenForStop(() => process.exit(1));
const folder = path.join(".data", `test-${process.pid}`);
/** @type {Promise<import("../db/postgres.mjs").Postgres> | undefined} */
let postgres;
/** @type {string[]} */
const broken = [];

await removeLeftovers();
mkdirSync(folder, { recursive: true });
try {
  await generate(signal);
  for (const [name, part] of Object.entries(PARTS)) {
    if (signal.aborted || (wanted.length > 0 && !wanted.includes(name))) continue;
    await step(name, () => part({ folder, signal, template, files })).catch((/** @type {unknown} */ error) => {
      broken.push(name);
      report(error);
    });
  }
} catch (error) {
  broken.push("Vorbereitung");
  report(error);
}
const { passed, failed } = countTests(folder);
await (await postgres)?.stop();
rmSync(folder, { recursive: true, force: true });
if (broken.length > 0) say(`\nNicht bestanden: ${broken.join(", ")}`);
say(`\n${passed} passed, ${failed} failed`);
process.exitCode = broken.length > 0 || failed > 0 || signal.aborted ? 1 : 0;

/** One server for all parts, started by the first that needs it. Its data need not survive a power cut. */
async function template() {
  const settings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };
  postgres ??= startPostgres({ dataDir: path.join(folder, "postgres"), settings });
  const { url } = await postgres;
  await migrate(url);
  return url;
}
