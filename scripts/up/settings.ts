/** Names a wrong setting before anything is built. Next only logs what goes wrong at its start, and serves all the same. */
import { parseEnv } from "@/lib/platform/env";

try {
  parseEnv(process.env);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
