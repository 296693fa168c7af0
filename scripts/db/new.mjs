// npm run db:new -- add_provider_version — writes what the Prisma schema has and the migrations lack as a new migration.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fail, Refusal, say } from "../setup/output.mjs";
import { withDatabase } from "./database.mjs";
import { findDifference } from "./difference.mjs";

try {
  const [name = ""] = process.argv.slice(2);
  if (!/^[a-z][a-z0-9_]*$/.test(name))
    throw new Refusal("Bitte einen Namen angeben: npm run db:new -- add_provider_version");
  const sql = await withDatabase(findDifference);
  const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const file = path.join("prisma", "migrations", `${time}_${name}`, "migration.sql");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, sql ? `${sql}\n` : "-- Das Schema verlangt keine Änderung. Platz für eigenes SQL.\n");
  say(`Geschrieben: ${file}\nBitte lesen, wenn nötig ergänzen, dann: npm run db:migrate`);
} catch (error) {
  fail(error);
}
