import "server-only";
import { defineJob } from "@/lib/platform/jobs";
import { remindOfConfirmations, remindOfProofs } from "./commands/remind";

/** In the early morning of every day; each reminder goes out once, however often this runs. */
export const remindOfWhatRunsOut = defineJob({
  name: "freshness.reminders",
  cron: "40 6 * * *",
  run: async (ctx) => ({ ...(await remindOfConfirmations(ctx)), ...(await remindOfProofs(ctx)) }),
});
