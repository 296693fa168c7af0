// The database of this installation: DATABASE_URL where it is set, else the embedded PostgreSQL in .data/postgres.
import { existsSync } from "node:fs";
import process from "node:process";
import { startPostgres } from "./postgres.mjs";

/** @typedef {import("./postgres.mjs").Postgres & { embedded: boolean }} Database */

/** @returns {Promise<Database>} `stop` does nothing to a server that is not ours */
export async function openDatabase() {
  if (existsSync(".env")) process.loadEnvFile();
  const url = process.env["DATABASE_URL"];
  if (url) return { url, embedded: false, reused: true, stop: () => Promise.resolve() };
  return { ...(await startPostgres({ dataDir: ".data/postgres" })), embedded: true };
}

/**
 * For commands that need the database for a moment: a server that was running already goes on running.
 *
 * @template T
 * @param {(url: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDatabase(work) {
  const database = await openDatabase();
  process.on("SIGINT", () => {}); // Ctrl-C ends the work, and then still the database
  try {
    return await work(database.url);
  } finally {
    if (!database.reused) await database.stop();
  }
}
