import "server-only";
import { defineJob } from "@/lib/platform/jobs";
import { deleteOldReports } from "./commands/delete-old";

/** Reports hold what people wrote, and addresses of some (domain 6.7). */
export const deleteReports = defineJob({
  name: "reports.retention",
  cron: "25 3 * * *",
  run: deleteOldReports,
});
