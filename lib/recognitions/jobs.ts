import "server-only";
import { defineJob } from "@/lib/platform/jobs";
import { deleteOldFiles } from "./commands/delete-files";

/** Documents hold names and prices; what was found in them is written down (domain 6.7). */
export const deleteFiles = defineJob({
  name: "recognitions.retention",
  cron: "25 3 * * *",
  run: async (ctx) => ({ files: await deleteOldFiles(ctx) }),
});
