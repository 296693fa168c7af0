import "server-only";
import { defineJob } from "@/lib/platform/jobs";
import { deleteOldAccess } from "./commands/delete-old";

/** Sessions, links and codes that are over hold networks and addresses of people (domain 6.7). */
export const deleteAccess = defineJob({
  name: "accounts.retention",
  cron: "5 3 * * *",
  run: deleteOldAccess,
});
