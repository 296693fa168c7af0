import "server-only";
import { defineJob } from "@/lib/platform/jobs";
import { deleteArchived, thinVersions } from "./commands/delete-old";

/** What nobody needs for disputes any more (domain 6.7). */
export const deleteHistory = defineJob({
  name: "directory.retention",
  cron: "45 3 * * *",
  run: async (ctx) => ({ versions: await thinVersions(ctx), entries: await deleteArchived(ctx) }),
});
