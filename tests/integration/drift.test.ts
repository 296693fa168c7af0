import { cpSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findDifference } from "@/scripts/db/difference.mjs";
import { migrate, readMigrations } from "@/scripts/db/migrate.mjs";
import { query } from "@/tests/support/raw-sql";

const url = process.env["DATABASE_URL"] ?? "";
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "migrations-"));
  cpSync("prisma/migrations", folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const applied = async () =>
  (await query("SELECT migration_name FROM _prisma_migrations ORDER BY migration_name")).map(
    (row) => row["migration_name"],
  );

function add(name: string, sql: string): void {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, "migration.sql"), sql);
}

test("the migrations lead to the Prisma schema", async () => {
  expect(await findDifference(url)).toBe("");
});

describe("migrating", () => {
  test("a second time applies nothing", async () => {
    expect(await migrate(url)).toEqual([]);
    expect(await applied()).toEqual(readMigrations().map(({ name }) => name));
  });

  test("refuses a file that was changed after it was applied", async () => {
    const [first] = readMigrations();
    add(first?.name ?? "", `${first?.sql ?? ""}\n-- changed`);
    await expect(migrate(url, { folder })).rejects.toThrow(`${first?.name ?? ""} wurde geändert`);
  });

  test("refuses a database that is newer than the program", async () => {
    const last = readMigrations().at(-1)?.name ?? "";
    rmSync(path.join(folder, last), { recursive: true });
    await expect(migrate(url, { folder })).rejects.toThrow(last);
  });

  test("leaves nothing of a file that does not run through", async () => {
    add("99990101000000_broken", "CREATE TABLE half (id int); SELECT nonsense;");
    const before = await applied();
    await expect(migrate(url, { folder })).rejects.toThrow("99990101000000_broken");
    expect(await applied()).toEqual(before);
    expect(await query("SELECT to_regclass('half') AS half")).toEqual([{ half: null }]);
  });

  test("by two at once applies each file once", async () => {
    add("99990102000000_twice", "CREATE TABLE once (id int);");
    const runs = await Promise.all([migrate(url, { folder }), migrate(url, { folder })]);
    expect(runs.flat()).toEqual(["99990102000000_twice"]);
    await query("DROP TABLE once");
    await query("DELETE FROM _prisma_migrations WHERE migration_name = '99990102000000_twice'");
  });
});
