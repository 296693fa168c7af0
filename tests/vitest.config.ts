import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "..");

export default defineConfig({
  root,
  resolve: {
    alias: {
      "@": root,
      // The real one throws outside a server component's bundle.
      "server-only": path.join(root, "node_modules/server-only/empty.js"),
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // Properties take a second alone, and many on a machine that does other things.
          testTimeout: 60_000,
          // Pure code shares nothing that a test could spoil, and starts three times as fast.
          pool: "threads",
          isolate: false,
          include: ["{lib,components,scripts}/**/*.test.{ts,mjs}", "tests/architecture/**/*.test.ts"],
          exclude: ["scripts/geodata/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          setupFiles: ["tests/support/database.ts"],
          // Half of the time goes into waiting for PostgreSQL.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
