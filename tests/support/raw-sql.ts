import pg from "pg";
import { afterAll } from "vitest";

const pool = new pg.Pool({ connectionString: process.env["DATABASE_URL"], max: 4 });
afterAll(() => pool.end());

export type Row = Record<string, unknown>;

/** Past all commands, as somebody with the database's password could do it. */
export async function query<R extends Row = Row>(sql: string, values: unknown[] = []): Promise<R[]> {
  return (await pool.query<R>(sql, values)).rows;
}

/** Runs `work` and takes back all that it did, even to triggers and constraints. */
export async function undone<T>(work: (run: typeof query) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    return await work(
      async <R extends Row>(sql: string, values?: unknown[]) => (await client.query<R>(sql, values)).rows,
    );
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
}

/** What the database says to it: the constraint's name, else the error's code, else "accepted". Nothing stays. */
export async function attempt(sql: string, values: unknown[] = []): Promise<string> {
  try {
    await undone((run) => run(sql, values));
    return "accepted";
  } catch (error) {
    if (error instanceof pg.DatabaseError) return error.constraint ?? error.code ?? error.message;
    throw error;
  }
}
