// Puts the rows of a backup into freshly migrated tables, past triggers and in any order, and has every reference checked.
import type { Client } from "pg";
import { Refusal } from "../setup/output.mjs";
import { listTables } from "./catalog";
import type { Header } from "./format";
import { readBackup } from "./read";

/** One transaction. No superuser is needed, only the owner of the tables. */
export async function fill(client: Client, file: string, head: Header): Promise<void> {
  await client.query("BEGIN");
  await refuseOtherTables(client, head);
  const names = head.tables.map(({ name }) => client.escapeIdentifier(name));
  const addReferences = await dropReferences(client);
  for (const name of names) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  await client.query(`TRUNCATE ${names.join(", ")}`); // what migrations wrote comes with the backup
  for await (const part of readBackup(file)) if ("rows" in part) await insert(client, part.table, part.rows);
  for (const [name, last] of Object.entries(head.sequences))
    await client.query("SELECT setval($1::regclass, $2::bigint)", [client.escapeIdentifier(name), last]);
  for (const name of names) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
  await addReferences();
  await client.query("COMMIT");
}

async function refuseOtherTables(client: Client, head: Header): Promise<void> {
  const shape = (tables: Header["tables"]) => JSON.stringify(tables.map(({ name, columns }) => [name, columns]));
  if (shape(await listTables(client)) !== shape(head.tables))
    throw new Refusal("Die Tabellen der Sicherung sind nicht die, die ihre Migrationen anlegen. Sie passt nicht.");
}

/** @returns puts them back, which checks every row */
async function dropReferences(client: Client): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ drop: string; add: string }>(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
            format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS add
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY oid`,
  );
  for (const { drop } of rows) await client.query(drop);
  return async () => {
    for (const { add } of rows) await client.query(add);
  };
}

/** OFFSET 0 keeps PostgreSQL from reading each row's text once per column. */
async function insert(client: Client, table: string, rows: string[]): Promise<void> {
  const name = client.escapeIdentifier(table);
  await client.query(
    `INSERT INTO ${name} SELECT (entire).* FROM (SELECT text::${name} AS entire FROM unnest($1::text[]) text OFFSET 0) r`,
    [rows],
  );
}
