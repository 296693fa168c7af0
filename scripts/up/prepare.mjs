// From any state of the database to one that the application can use.
import { readFileSync } from "node:fs";
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
  const wantsExamples = embedded || process.env["EXAMPLE_DATA"] === "1";
  if (wantsExamples && (await ask(url, "SELECT NOT EXISTS (SELECT FROM provider)"))) {
    return step("Beispieldaten laden", () => seed(url, signal));
  }
  const keys = readFunderKeys();
  if (await ask(url, "SELECT count(*) < cardinality($1::text[]) FROM funder WHERE key = ANY($1)", [keys])) {
    await step("Liste der Leistungsträger laden", () => seed(url, signal, ["--providers", "0"]));
  }
}

/** The named bodies that every installation knows. */
function readFunderKeys() {
  /** @type {{ key: string }[]} */
  const funders = JSON.parse(readFileSync("prisma/seed/reference/funders.json", "utf8"));
  return funders.map(({ key }) => key);
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

/**
 * @param {string} url
 * @param {string} sql a question with one answer
 * @param {unknown[]} [values]
 * @returns {Promise<boolean>}
 */
async function ask(url, sql, values = []) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, values, rowMode: "array" });
    return rows[0]?.[0] === true;
  } finally {
    await client.end();
  }
}
