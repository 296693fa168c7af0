// Generates the Prisma client when the schema or Prisma's version changed.
import process from "node:process";
import { fail, step } from "./output.mjs";
import { mustRun } from "./run.mjs";
import { whenChanged } from "./stamp.mjs";

/** @param {AbortSignal} [signal] */
export async function generate(signal) {
  const sources = ["prisma/schema.prisma", "prisma/models", "prisma.config.ts", "package-lock.json"];
  await whenChanged({ stamp: "lib/generated/stamp", sources }, () =>
    step("Datenbankzugriff erzeugen", () =>
      mustRun("prisma", ["generate", "--no-hints"], {
        // `generate` needs no schema engine, but every call of the program wants to download one.
        env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1" },
        stdio: ["ignore", "ignore", "inherit"],
        ...(signal && { signal }),
      }),
    ),
  );
}

if (import.meta.main) await generate().catch(fail);
