// Writes the file, for its owner alone, beside its place first: a broken-off attempt is never mistaken for a backup.
import { createWriteStream, renameSync, rmSync, statSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import pg from "pg";
import { dump } from "./dump";
import { checkBackup } from "./read";

/** Reads the file back before it gets its name. @returns rows of all tables, bytes of the file */
export async function saveBackup(url: string, file: string, now: Date): Promise<{ rows: number; bytes: number }> {
  const draft = `${file}.part`;
  const client = new pg.Client(url);
  await client.connect();
  try {
    rmSync(draft, { force: true });
    await pipeline(
      Readable.from(dump(client, now)),
      createGzip(),
      createWriteStream(draft, { mode: 0o600, flags: "wx" }),
    );
    const { counts } = await checkBackup(draft);
    renameSync(draft, file);
    return { rows: [...counts.values()].reduce((sum, rows) => sum + rows, 0), bytes: statSync(file).size };
  } finally {
    rmSync(draft, { force: true });
    await client.end();
  }
}
