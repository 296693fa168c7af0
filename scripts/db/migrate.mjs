// Applies prisma/migrations in order, in Prisma's own bookkeeping, so that `prisma migrate deploy` agrees anywhere.
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { Refusal } from "../setup/output.mjs";

const LOCK = 72707369; // the number Prisma itself locks with

const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY NOT NULL,
  checksum varchar(64) NOT NULL,
  finished_at timestamptz,
  migration_name varchar(255) NOT NULL,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(),
  applied_steps_count integer NOT NULL DEFAULT 0
)`;

/** @typedef {{ name: string, sql: string, checksum: string }} Migration */

/** @param {string} [folder] @returns {Migration[]} in the order of their names, which begin with a timestamp */
export function readMigrations(folder = "prisma/migrations") {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.map(({ name }) => read(folder, name)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @param {string} folder @param {string} name @returns {Migration} */
function read(folder, name) {
  const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
  return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
}

/**
 * Brings the database up to date: one transaction per file, one migrator at a time.
 *
 * @param {string} url
 * @param {{ log?: (text: string) => void, folder?: string }} [options]
 * @returns {Promise<string[]>} the names of what was applied now
 * @throws {Refusal} when an applied file was changed or removed, or one does not run
 */
export async function migrate(url, { log = () => {}, folder } = {}) {
  const migrations = readMigrations(folder);
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    await client.query(TABLE);
    const open = pending(migrations, await listApplied(client));
    for (const migration of open) {
      log(migration.name);
      await apply(client, migration);
    }
    return open.map(({ name }) => name);
  } finally {
    await client.end(); // gives the lock back, too
  }
}

/** @param {pg.Client} client @returns {Promise<Map<string, string>>} name → checksum */
async function listApplied(client) {
  const { rows } = await client.query(
    "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL",
  );
  const broken = rows.find((row) => row.finished_at === null);
  if (broken) throw new Refusal(`Die Migration ${broken.migration_name} ist früher auf halbem Weg gescheitert.`);
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

/** @param {Migration[]} migrations @param {Map<string, string>} applied */
function pending(migrations, applied) {
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = [...applied.keys()].find((name) => !known.has(name));
  if (unknown) throw new Refusal(`Die Datenbank ist neuer als das Programm: Es kennt die Migration ${unknown} nicht.`);
  const changed = migrations.find(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum);
  if (changed) throw new Refusal(`Die Migration ${changed.name} wurde geändert, nachdem sie angewendet war.`);
  return migrations.filter(({ name }) => !applied.has(name));
}

/** @param {pg.Client} client @param {Migration} migration */
async function apply(client, { name, sql, checksum }) {
  try {
    await client.query("BEGIN");
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES ($1, $2, clock_timestamp(), $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw new Refusal(
      `Die Migration ${name} läuft nicht durch: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
