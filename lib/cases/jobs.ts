import "server-only";
import { defineJob } from "@/lib/platform/jobs";
import { closeQuietCases } from "./commands/close-case";

/** Nobody has to remember to end what is done. */
export const closeCases = defineJob({
  name: "cases.close",
  cron: "35 3 * * *",
  run: async (ctx) => ({ closed: await closeQuietCases(ctx) }),
});
