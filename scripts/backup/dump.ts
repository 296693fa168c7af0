// Reads a whole database as the lines of a backup, from one snapshot.
import { createHash, type Hash } from "node:crypto";
import type { Client } from "pg";
import { listTables, type Table } from "./catalog";
import { FORMAT, ROWS_KEPT, type Header, type TableEnd } from "./format";

/** The text of a value must not depend on where the program runs. */
const EXACT = "SET timezone = 'UTC'; SET datestyle = 'ISO'; SET extra_float_digits = 1; SET bytea_output = 'hex'";

/** @returns chunks of whole lines */
export async function* dump(client: Client, now: Date): AsyncGenerator<string> {
  const whole = createHash("sha256");
  await client.query(EXACT);
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  const tables = await listTables(client);
  yield line(await describe(client, tables, now), whole);
  for (const table of tables) yield* dumpTable(client, table, whole);
  yield line({ complete: true, sha256: whole.digest("hex") });
  await client.query("COMMIT");
}

function line(value: unknown, ...hashes: Hash[]): string {
  const text = `${JSON.stringify(value)}\n`;
  for (const hash of hashes) hash.update(text);
  return text;
}

async function describe(client: Client, tables: Table[], now: Date): Promise<Header> {
  const { rows: migrations } = await client.query<Header["migrations"][number]>(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name COLLATE "C"`,
  );
  const { rows: sequences } = await client.query<{ name: string; last: string }>(
    `SELECT sequencename AS name, last_value::text AS last FROM pg_sequences
     WHERE schemaname = 'public' AND last_value IS NOT NULL ORDER BY sequencename COLLATE "C"`,
  );
  return {
    format: FORMAT,
    at: now.toISOString(),
    migrations,
    sequences: Object.fromEntries(sequences.map(({ name, last }) => [name, last])),
    tables: tables.map(({ name, columns }) => ({ name, columns })),
  };
}

async function* dumpTable(client: Client, table: Table, whole: Hash): AsyncGenerator<string> {
  const own = createHash("sha256");
  const name = client.escapeIdentifier(table.name);
  const order = table.key.map((column) => client.escapeIdentifier(column)).join(", ") || "entire::text";
  const kept = ROWS_KEPT[table.name] ?? "true";
  await client.query(
    `DECLARE rows NO SCROLL CURSOR FOR SELECT entire::text AS row FROM ${name} entire WHERE ${kept} ORDER BY ${order}`,
  );
  let count = 0;
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`FETCH ${table.pace} FROM rows`);
    if (rows.length === 0) break;
    count += rows.length;
    yield rows.map(({ row }) => line(row, own, whole)).join("");
  }
  await client.query("CLOSE rows");
  const end: TableEnd = { table: table.name, rows: count, sha256: own.digest("hex") };
  yield line(end, whole);
}
