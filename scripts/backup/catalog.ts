// What the database's own catalog says about the tables of the directory. Background jobs live in a schema of their own.
import type { Client } from "pg";

/** `pace`: rows fetched at once; files come one by one, for each may have many megabytes. */
export type Table = { name: string; columns: string[]; key: string[]; pace: number };

export async function listTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT c.relname AS name,
       (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
       coalesce((SELECT array_agg(a.attname::text ORDER BY array_position(i.indkey::int2[], a.attnum))
        FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
        WHERE i.indrelid = c.oid AND i.indisprimary), '{}') AS key,
       CASE WHEN EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.atttypid = 'bytea'::regtype)
         THEN 1 ELSE 200 END AS pace
     FROM pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
     ORDER BY c.relname COLLATE "C"`,
  );
  return rows;
}

/** @returns tables that somebody has written to, with their rows; empty also before the first migration */
export async function countRows(client: Client): Promise<{ name: string; rows: number }[]> {
  const counts = [];
  for (const { name } of await listTables(client)) {
    if (name === "directory_revision") continue; // a migration fills it
    const { rows } = await client.query<{ n: string }>(`SELECT count(*) AS n FROM ${client.escapeIdentifier(name)}`);
    counts.push({ name, rows: Number(rows[0]?.n) });
  }
  return counts.filter(({ rows }) => rows > 0);
}

export async function countOtherConnections(client: Client): Promise<number> {
  const { rowCount } = await client.query(
    `SELECT FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
  );
  return rowCount ?? 0;
}
