/** Names a wrong setting before anything is built. Next only logs what goes wrong at its start, and serves all the same. */
import { parseEnv } from "@/lib/platform/env";

try {
  // A database of the operator's own outlives this machine: its secret has to be theirs, too.
  if (!parseEnv(process.env).AUTH_SECRET)
    throw new Error("Wrong settings.\nAUTH_SECRET: at least 32 random characters");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
