// Runs one of the project's TypeScript programs with the database of this installation: node scripts/run.mjs FILE …
import process from "node:process";
import { withDatabase } from "./db/database.mjs";
import { generate } from "./setup/generate.mjs";
import { fail } from "./setup/output.mjs";
import { run } from "./setup/run.mjs";

try {
  await generate();
  const args = ["--conditions=react-server", ...process.argv.slice(2)];
  process.exitCode = await withDatabase((url) => run("tsx", args, { env: { DATABASE_URL: url } }));
} catch (error) {
  fail(error);
}
