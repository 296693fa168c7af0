// From any state of the database to one that the application can use.
import process from "node:process";
import pg from "pg";
import { migrate } from "../db/migrate.mjs";
import { step } from "../setup/output.mjs";
import { seed } from "./seed.mjs";

/** @typedef {{ url: string, embedded: boolean, signal: AbortSignal }} Options */

/** @param {Options} options */
export async function prepareDatabase({ url, embedded, signal }) {
  if (embedded && !(await ask(url, "SELECT to_regclass('_prisma_migrations') IS NOT NULL"))) {
    return step("Datenbank mit Beispieldaten anlegen", () => createWithExamples(url, signal));
  }
  await migrate(url, { log: (name) => process.stdout.write(`→ Migration ${name}\n`) });
  if (!embedded && process.env["EXAMPLE_DATA"] !== "1") return;
  if (await ask(url, "SELECT NOT EXISTS (SELECT FROM provider)"))
    await step("Beispieldaten laden", () => seed(url, signal));
}

/**
 * Filled under another name first: a broken-off attempt is never mistaken for a database with all its data.
 *
 * @param {string} url
 * @param {AbortSignal} signal
 */
async function createWithExamples(url, signal) {
  const name = new URL(url).pathname.slice(1);
  const draft = `${name}_draft`;
  const draftUrl = databaseUrl(url, draft);
  const server = new pg.Client(databaseUrl(url, "postgres"));
  await server.connect();
  try {
    await server.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await server.query(`CREATE DATABASE ${draft}`);
    await migrate(draftUrl);
    await seed(draftUrl, signal);
    await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await server.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
  } finally {
    await server.end();
  }
}

/** @param {string} url @param {string} name */
function databaseUrl(url, name) {
  return Object.assign(new URL(url), { pathname: name }).href;
}

/** @param {string} url @param {string} sql a question with one answer @returns {Promise<boolean>} */
async function ask(url, sql) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: "array" });
    return rows[0]?.[0] === true;
  } finally {
    await client.end();
  }
}
