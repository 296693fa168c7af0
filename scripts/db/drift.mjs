// npm run db:drift — fails with the missing SQL when the migrations do not lead to the Prisma schema.
import process from "node:process";
import { fail, say } from "../setup/output.mjs";
import { withDatabase } from "./database.mjs";
import { findDifference } from "./difference.mjs";

try {
  const sql = await withDatabase(findDifference);
  say(sql || "Migrationen und Schema stimmen überein.");
  process.exitCode = sql ? 1 : 0;
} catch (error) {
  fail(error);
}
