// Exchanges all that the database holds for a backup. What was there is kept aside until the new state stands.
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { migrate, readMigrations } from "../db/migrate.mjs";
import { Refusal } from "../setup/output.mjs";
import { fill } from "./fill";
import type { Header } from "./format";

/** Here lies the state before, also after a crash in the middle. */
const ASIDE = "before_restore";

/** @throws {Refusal} when the program cannot make this backup's tables */
export function refuseUnknownMigrations({ migrations }: Header): void {
  const known = new Map(readMigrations().map(({ name, checksum }) => [name, checksum]));
  const other = migrations.find(({ name, checksum }) => known.get(name) !== checksum);
  if (other)
    throw new Refusal(
      `Das Programm kennt die Migration ${other.name} der Sicherung nicht oder anders. Bitte die Fassung des Programms nehmen, aus der die Sicherung stammt, oder eine neuere.`,
    );
}

/** Puts back what a broken-off attempt had laid aside. @returns whether there was something */
export async function putBack(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query("SELECT FROM pg_namespace WHERE nspname = $1", [ASIDE]);
  if (rowCount === 0) return false;
  await client.query(`BEGIN; DROP SCHEMA IF EXISTS public CASCADE; ALTER SCHEMA ${ASIDE} RENAME TO public; COMMIT`);
  return true;
}

/**
 * The database's old content and its background jobs are gone afterwards; if anything fails, they are as before.
 *
 * @param file one that `checkBackup` has read to its end
 */
export async function replace(url: string, file: string, head: Header): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(
      `BEGIN; ALTER SCHEMA public RENAME TO ${ASIDE}; CREATE SCHEMA public; GRANT USAGE ON SCHEMA public TO PUBLIC; COMMIT`,
    );
    await migrateTo(url, head);
    await fill(client, file, head);
    await migrate(url);
    await client.query(`BEGIN; DROP SCHEMA IF EXISTS jobs CASCADE; DROP SCHEMA ${ASIDE} CASCADE; COMMIT`);
  } catch (error) {
    await client.query("ROLLBACK");
    await putBack(client);
    throw error;
  } finally {
    await client.end();
  }
}

/** The tables as they were when the backup was made; newer migrations then find the rows, as they would have. */
async function migrateTo(url: string, { migrations }: Header): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "migrations-"));
  try {
    for (const { name } of migrations)
      cpSync(path.join("prisma/migrations", name), path.join(folder, name), { recursive: true });
    await migrate(url, { folder });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
