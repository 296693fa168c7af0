import { mustRun } from "../setup/run.mjs";
import { vitestReport } from "./results.mjs";

/**
 * Tests against a real PostgreSQL. TEST_DATABASE_URL names a migrated database that each test file clones.
 *
 * @param {import("./all.mjs").Run} run
 */
export async function testIntegration({ folder, signal, template, files }) {
  const env = { TEST_DATABASE_URL: await template() };
  await mustRun(
    "vitest",
    [
      "run",
      "--config",
      "tests/vitest.config.ts",
      "--project",
      "integration",
      ...vitestReport(folder, "integration"),
      ...files,
    ],
    { env, signal },
  );
}
