import { randomBytes, randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll } from "vitest";

/**
 * Set-up of every integration test file: a database of its own, cloned from the migrated template, named in
 * DATABASE_URL before the file imports anything.
 */
const template = process.env["TEST_DATABASE_URL"];
if (!template) throw new Error("TEST_DATABASE_URL is missing: run npm run test:integration");

const name = `test_${randomUUID().replaceAll("-", "")}`;
await onServer(`CREATE DATABASE ${name} TEMPLATE "${new URL(template).pathname.slice(1)}"`);
process.env["DATABASE_URL"] = address(name);
process.env["EVIDENCE_KEY"] = randomBytes(32).toString("base64");
process.env["AUTH_SECRET"] = "made-up-for-tests-made-up-for-tests";

afterAll(async () => {
  const { db } = await import("@/lib/platform/db");
  await db.$disconnect();
  // PostgreSQL waits seconds for connections that are closing; to cut one would be an error nobody catches.
  await onServer(`DROP DATABASE ${name}`, 1).catch(() => onServer(`DROP DATABASE ${name} WITH (FORCE)`));
});

function address(database: string): string {
  return Object.assign(new URL(template ?? ""), { pathname: `/${database}` }).href;
}

/** Another file may be cloning the same template this moment: PostgreSQL says so with 55006. */
async function onServer(sql: string, attempts = 20): Promise<void> {
  const client = new pg.Client(address("postgres"));
  await client.connect();
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await client.query(sql);
        return;
      } catch (error) {
        if (attempt === attempts || !(error instanceof pg.DatabaseError) || error.code !== "55006") throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  } finally {
    await client.end();
  }
}
