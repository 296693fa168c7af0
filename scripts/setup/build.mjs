// Builds the application when its sources or packages changed.
import { readdirSync } from "node:fs";
import { step } from "./output.mjs";
import { mustRun } from "./run.mjs";
import { whenChanged } from "./stamp.mjs";

const FOLDERS = ["app", "components", "lib", "public"];
const MADE = ["next-env.d.ts"]; // by Next itself

/** @param {{ env: Record<string, string>, signal: AbortSignal }} options */
export async function build({ env, signal }) {
  const files = readdirSync(".").filter((name) => /\.(ts|mjs|json)$/.test(name) && !MADE.includes(name));
  await whenChanged({ stamp: ".next/stamp", sources: [...files, ...FOLDERS] }, () =>
    step("Anwendung bauen (etwa eine Minute)", () =>
      mustRun("next", ["build"], { env: { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production", ...env }, signal }),
    ),
  );
}
