// One application at a time owns the embedded database, because its end stops the database, too.
import pg from "pg";
import process from "node:process";
import { Refusal } from "../setup/output.mjs";

const LOCK = 3000;

/**
 * The lock lives in a connection, so that it ends with this process, however it dies.
 *
 * @param {{ url: string, port: number }} options
 * @returns {Promise<{ lost: AbortSignal, release: () => Promise<void> }>} `lost` is aborted when the database dies
 * @throws {Refusal} when the application runs already
 */
export async function takeGuard({ url, port }) {
  const lost = new AbortController();
  const server = Object.assign(new URL(url), { pathname: "postgres" }).href; // the application's own may be replaced
  const name = `Port ${port}, beenden mit: kill ${process.pid}`;
  const client = new pg.Client({ connectionString: server, application_name: name });
  client.on("error", () => lost.abort(new Refusal("Die Datenbank ist unerwartet beendet worden. Bitte neu starten.")));
  await client.connect();
  const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS mine", [LOCK]);
  if (rows[0].mine) return { lost: lost.signal, release: () => client.end().catch(() => {}) };

  const holder = await client.query(
    "SELECT application_name FROM pg_stat_activity JOIN pg_locks USING (pid) WHERE locktype = 'advisory' AND objid = $1 AND granted",
    [LOCK],
  );
  await client.end();
  throw new Refusal(`Das Verzeichnis läuft schon (${holder.rows[0]?.application_name ?? "ein anderer Prozess"}).`);
}
