// npm start and npm run dev, under the project's own Node: database, example data, build, server, and the end of it all.
import process from "node:process";
import { openDatabase } from "./db/database.mjs";
import { build } from "./setup/build.mjs";
import { generate } from "./setup/generate.mjs";
import { Refusal, report, say } from "./setup/output.mjs";
import { run } from "./setup/run.mjs";
import { listenForStop } from "./setup/stopping.mjs";
import { takeGuard } from "./up/guard.mjs";
import { needPort } from "./up/port.mjs";
import { prepareDatabase } from "./up/prepare.mjs";
import { keepSecret } from "./up/secret.mjs";
import { startServer } from "./up/serve.mjs";

const FAREWELL = "Strg+C beendet es samt Datenbank. Nichts geht verloren.";

const dev = process.argv.includes("--dev");
const port = Number(process.env["PORT"] ?? 3000);

const stopping = listenForStop(() => process.exit(1));
try {
  const database = await openDatabase();
  const guard = database.embedded ? await takeGuard({ url: database.url, port }) : null;
  try {
    await up(database, guard ? AbortSignal.any([stopping, guard.lost]) : stopping);
  } finally {
    await guard?.release();
    await database.stop();
  }
  say("Alles ist beendet.");
} catch (error) {
  if (!stopping.aborted) report(error);
  process.exitCode = stopping.aborted ? 0 : 1;
}

/**
 * @param {import("./db/database.mjs").Database} database
 * @param {AbortSignal} signal
 */
async function up({ url, embedded }, signal) {
  await needPort(port, signal);
  // For the example files, too, which are made with the database.
  if (embedded) process.env["EVIDENCE_KEY"] = keepSecret("EVIDENCE_KEY");
  const env = {
    DATABASE_URL: url,
    PORT: `${port}`,
    PUBLIC_URL: process.env["PUBLIC_URL"] ?? `http://localhost:${port}`,
    ...(embedded && { AUTH_SECRET: keepSecret("AUTH_SECRET") }),
  };
  await needSettings(env, signal);
  await generate(signal);
  await prepareDatabase({ url, embedded, signal });
  if (!dev) await build({ env, signal });
  signal.throwIfAborted();

  const server = startServer({ mode: dev ? "development" : "production", env });
  signal.addEventListener("abort", server.stop);
  await server.ready;
  if (!signal.aborted) {
    say(`\nDas Verzeichnis läuft: ${env.PUBLIC_URL}\n${FAREWELL}\n`);
    await run("tsx", ["--conditions=react-server", "scripts/up/sign-in-links.ts"], { env, signal });
  }
  await server.ended;
  if (!stopping.aborted) signal.throwIfAborted(); // the database died, and its reason says so
}

/**
 * @param {Record<string, string>} env
 * @param {AbortSignal} signal
 */
async function needSettings(env, signal) {
  const code = await run("tsx", ["--conditions=react-server", "scripts/up/settings.ts"], { env, signal });
  if (code !== 0) throw new Refusal("Bitte die genannten Einstellungen berichtigen. Die README führt alle auf.");
}
