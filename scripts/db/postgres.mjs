// A real PostgreSQL in a folder of the project, for everybody who has none.
import { existsSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { chooseUser, findBinaries } from "./postgres-binaries.mjs";
import { createCluster, giveTo, readPassword } from "./postgres-cluster.mjs";
import { findRunning, launch, stop } from "./postgres-process.mjs";

const DATABASE = "verzeichnis";

/** @typedef {{ url: string, reused: boolean, stop: () => Promise<void> }} Postgres */

/**
 * Starts PostgreSQL on `dataDir` and creates what is missing there; a server that already runs on it is reused.
 * It listens on 127.0.0.1 only, and outlives this process unless `stop` is called.
 *
 * @param {{ dataDir: string, port?: number, settings?: Record<string, string> }} options settings as in postgresql.conf
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ dataDir: folder, port, settings = {} }) {
  const dataDir = path.resolve(folder);
  const binaries = findBinaries();
  const runAs = chooseUser(binaries, dataDir);
  if (!existsSync(dataDir)) createCluster({ dataDir, binaries, runAs });
  giveTo(dataDir, runAs);

  const password = readPassword(dataDir);
  const running = findRunning(dataDir);
  const server = await launch({ dataDir, binaries, runAs, password, running, port, settings });
  const address = `postgresql://postgres:${password}@127.0.0.1:${server.port}`;
  await createDatabase(`${address}/postgres`);
  return { url: `${address}/${DATABASE}`, reused: running !== null, stop: () => stop(server.pid, dataDir) };
}

/** @param {string} url of the database "postgres" */
async function createDatabase(url) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}
