// What has to be true before a database may be replaced, and what is looked at afterwards.
import pg from "pg";
import { Refusal } from "../setup/output.mjs";
import { countOtherConnections, countRows } from "./catalog";
import { checkBackup } from "./read";
import { putBack, refuseUnknownMigrations, replace } from "./replace";

export type Restored = { rows: number; at: string; breaks: number };

/**
 * @returns rows of all tables, when the backup was made, entries of the audit trail that do not fit its chain
 * @throws {Refusal} before anything is written: file damaged or too new, database in use, or not empty without `force`
 */
export async function restore(url: string, file: string, { force }: { force: boolean }): Promise<Restored> {
  const { head, counts } = await checkBackup(file);
  refuseUnknownMigrations(head);
  await withClient(url, (client) => refuseUnready(client, force));
  await replace(url, file, head);
  const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { rows, at: head.at, breaks: await withClient(url, countBreaks) };
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function refuseUnready(client: pg.Client, force: boolean): Promise<void> {
  if ((await countOtherConnections(client)) > 0)
    throw new Refusal("Die Datenbank wird gerade benutzt. Bitte zuerst die Anwendung anhalten.");
  await putBack(client);
  const full = await countRows(client);
  if (full.length === 0 || force) return;
  const list = full.map(({ name, rows }) => `${name} (${rows})`).join(", ");
  throw new Refusal(
    `Die Datenbank ist nicht leer. Mit --force würden diese Zeilen unwiderruflich gelöscht: ${list}; dazu wartende Hintergrundarbeiten.
Bitte vorher mit npm run backup sichern.`,
  );
}

async function countBreaks(client: pg.Client): Promise<number> {
  return (await client.query("SELECT FROM audit_chain_breaks()")).rowCount ?? 0;
}
