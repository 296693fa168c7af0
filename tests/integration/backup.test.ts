import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { listTables } from "@/scripts/backup/catalog";
import { ROWS_KEPT } from "@/scripts/backup/format";
import { restore } from "@/scripts/backup/restore";
import { saveBackup } from "@/scripts/backup/save";
import { migrate } from "@/scripts/db/migrate.mjs";
import { makeEntry, makeEvidence } from "@/tests/support/factories";
import { query } from "@/tests/support/raw-sql";

const source = process.env["DATABASE_URL"] ?? "";
const target = Object.assign(new URL(source), { pathname: `${new URL(source).pathname}_restored` }).href;
const name = new URL(target).pathname.slice(1);
const folder = mkdtempSync(path.join(tmpdir(), "backup-"));
const file = path.join(folder, "backup");

async function on<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Each table's rows as one hash, without those that a backup leaves out. */
const hashes = (url: string) =>
  on(url, async (client) => {
    const found: Record<string, unknown> = {};
    for (const table of await listTables(client)) {
      const { rows } = await client.query(
        `SELECT count(*)::int AS rows, md5(string_agg(t::text, '|' ORDER BY t::text)) AS hash
         FROM "${table.name}" t WHERE ${ROWS_KEPT[table.name] ?? "true"}`,
      );
      found[table.name] = rows[0];
    }
    return found;
  });

const run = (sql: string) => on(target, (client) => client.query(sql));
const emptyTarget = async () => {
  await query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await query(`CREATE DATABASE ${name}`);
};

beforeAll(async () => {
  const { provider, cell } = await makeEntry();
  await makeEvidence(provider.id, cell.id);
  await query(`INSERT INTO person (id, name, email, deputy_id, deputy_from, deputy_until, updated_at) VALUES
    ('00000000-0000-7000-8000-00000000000a', E'Zeile\\n"Zitat" \\\\ ü', 'a@example.org', '00000000-0000-7000-8000-00000000000b', '2026-01-01', '2026-01-02', now()),
    ('00000000-0000-7000-8000-00000000000b', '', 'b@example.org', NULL, NULL, NULL, now())`);
  await query(`INSERT INTO session (id, token, expires_at, person_id, updated_at)
    VALUES (gen_random_uuid(), 'a-token', now(), '00000000-0000-7000-8000-00000000000a', now())`);
  await query(`INSERT INTO invitation (id, purpose, token_hash, invited_by, expires_at, used_at) VALUES
    (gen_random_uuid(), 'STAFF', 'hash-open', 'system:test', now(), NULL),
    (gen_random_uuid(), 'STAFF', 'hash-used', 'system:test', now(), now())`);
  await query(`INSERT INTO evidence_file (id, evidence_id, name, media_type, size, sha256, key_id, iv, tag, data, added_by)
    SELECT gen_random_uuid(), id, 'x.pdf', 'application/pdf', 3, 'x', 'x', '\\x00', '\\xff5c', '\\x5c000a22', 'system:test'
    FROM evidence LIMIT 1`);
  await query(`INSERT INTO picture (id, provider_id, kind, alt_text, width, height, sha256, data, added_by, updated_at)
    SELECT gen_random_uuid(), id, 'LOGO', 'x', 1, 1, repeat('0', 64), '\\x5c000a22', 'system:test', now() FROM provider LIMIT 1`);
  await query(`INSERT INTO import_run (id, added_by, file_name, size, sha256, data, keep_examples, preview, updated_at)
    VALUES ('00000000-0000-7000-8000-00000000000c', 'system:test', 'liste.csv', 3, 'x', '\\x5c000a22', false, '{}', now())`);
  await query(`INSERT INTO import_row (run_id, number, kind, name, details)
    VALUES ('00000000-0000-7000-8000-00000000000c', 2, 'NEW', E'Zeile\\n"A"', '{"added":["sites"]}')`);
  await saveBackup(source, file, new Date());
});
beforeEach(emptyTarget);
afterAll(async () => {
  await query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  rmSync(folder, { recursive: true });
});

describe("a backup", () => {
  test("has every table and every row but those of sign-ins and open invitations", async () => {
    const before = await hashes(source);
    const { rows, breaks } = await restore(target, file, { force: false });
    expect(await hashes(target)).toEqual(before);
    expect(rows).toBe(Object.values(before).reduce<number>((sum, table) => sum + (table as { rows: number }).rows, 0));
    expect(breaks).toBe(0);
    expect((await run("SELECT FROM session")).rowCount).toBe(0);
    expect((await run("SELECT token_hash FROM invitation")).rows).toEqual([{ token_hash: "hash-used" }]);
  });

  test("says the same again when nothing changed", async () => {
    await restore(target, file, { force: false });
    const again = path.join(folder, "again");
    await saveBackup(target, again, new Date());
    const rowsOf = (of: string) => gunzipSync(readFileSync(of)).toString().split("\n").slice(1, -2);
    expect(rowsOf(again)).toEqual(rowsOf(file));
  });

  test("holds no secret of a sign-in, for its owner alone", () => {
    const text = gunzipSync(readFileSync(file)).toString();
    expect(text).not.toContain("a-token");
    expect(text).not.toContain("hash-open");
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  test("leaves rows out of tables that there are", async () => {
    const names = (await on(source, listTables)).map((table) => table.name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(ROWS_KEPT)));
  });
});

describe("a restored database", () => {
  beforeEach(() => restore(target, file, { force: false }));

  test("still guards its history, its references and its numbers", async () => {
    await expect(run("DELETE FROM audit_entry")).rejects.toThrow("append-only");
    await expect(run("UPDATE person SET deputy_id = gen_random_uuid() WHERE deputy_id IS NOT NULL")).rejects.toThrow(
      "person_deputy_id_fkey",
    );
    const insert = `INSERT INTO audit_entry (at, actor_kind, actor_id, request_id, action, entity, entity_id)
      VALUES (now(), 'system', 'system:test', 'x', 'provider.edit', 'provider', 'x')`;
    const { rows } = await run(`${insert} RETURNING id > (SELECT max(id) FROM audit_entry) AS next`);
    expect(rows).toEqual([{ next: true }]);
    expect((await run("SELECT FROM audit_chain_breaks()")).rowCount).toBe(0);
  });

  test("has all migrations", async () => {
    expect(await migrate(target)).toEqual([]);
  });

  test("is replaced only with force", async () => {
    await run("UPDATE person SET name = 'Nachher'");
    await run("CREATE SCHEMA jobs");
    await expect(restore(target, file, { force: false })).rejects.toThrow(/nicht leer.*person \(2\)/);
    expect((await run("SELECT FROM person WHERE name = 'Nachher'")).rowCount).toBe(2);
    await restore(target, file, { force: true });
    expect(await hashes(target)).toEqual(await hashes(source));
    expect((await run("SELECT FROM pg_namespace WHERE nspname IN ('jobs', 'before_restore')")).rowCount).toBe(0);
  });

  test("is not touched while somebody uses it", async () => {
    await on(target, () => expect(restore(target, file, { force: true })).rejects.toThrow("gerade benutzt"));
  });

  test("stays as it was when the rows do not fit together", async () => {
    const odd = path.join(folder, "odd");
    await on(target, async (client) => {
      await client.query("ALTER TABLE evidence DROP CONSTRAINT evidence_provider_id_fkey");
      await client.query("UPDATE evidence SET provider_id = gen_random_uuid()");
    });
    await saveBackup(target, odd, new Date());
    const before = await hashes(target);
    await expect(restore(target, odd, { force: true })).rejects.toThrow("evidence_provider_id_fkey");
    expect(await hashes(target)).toEqual(before);
  });

  test("comes back when an attempt broke off in the middle", async () => {
    await run("ALTER SCHEMA public RENAME TO before_restore; CREATE SCHEMA public");
    await expect(restore(target, file, { force: false })).rejects.toThrow("nicht leer");
    expect(await hashes(target)).toEqual(await hashes(source));
  });
});

describe("a file is refused", () => {
  const bytes = () => readFileSync(file);
  const changed = (change: (text: string) => string) => gzipSync(change(gunzipSync(bytes()).toString()));

  test.each<[string, () => Buffer]>([
    ["cut off", () => bytes().subarray(0, -20)],
    ["cut off between lines", () => changed((text) => text.slice(0, text.lastIndexOf('{"complete"')))],
    ["with a changed byte", () => Buffer.from(bytes().map((byte, at) => (at === 2000 ? byte ^ 1 : byte)))],
    ["with a changed row", () => changed((text) => text.replace("b@example.org", "c@example.org"))],
    ["without a row", () => changed((text) => text.replace(/\n"[^\n]*b@example\.org[^\n]*/, ""))],
    ["with a changed header", () => changed((text) => text.replace('"at":"20', '"at":"19'))],
    ["with something after its end", () => changed((text) => `${text}"x"\n`)],
    ["that is something else", () => Buffer.from("Name;Ort\n")],
  ])("%s", async (_, make) => {
    const bad = path.join(folder, "bad");
    writeFileSync(bad, make());
    await expect(restore(target, bad, { force: true })).rejects.toThrow("abgeschnitten oder verändert");
    expect(await on(target, listTables)).toEqual([]);
  });

  test("of a newer program", async () => {
    const newer = path.join(folder, "newer");
    await query(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '9999_x', now())",
    );
    await saveBackup(source, newer, new Date()).finally(() => query("DELETE FROM _prisma_migrations WHERE id = 'x'"));
    await expect(restore(target, newer, { force: true })).rejects.toThrow("9999_x");
  });

  test("with a table that no migration makes", async () => {
    const extra = path.join(folder, "extra");
    await query("CREATE TABLE extra (id int)");
    await saveBackup(source, extra, new Date()).finally(() => query("DROP TABLE extra"));
    await expect(restore(target, extra, { force: true })).rejects.toThrow("passt nicht");
    expect(await on(target, listTables)).toEqual([]);
  });

  test("that is not there", async () => {
    await expect(restore(target, path.join(folder, "none"), { force: true })).rejects.toThrow("ENOENT");
  });
});
