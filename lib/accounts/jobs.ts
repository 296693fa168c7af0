import "server-only";
import { defineJob } from "@/lib/platform/jobs";
import { deleteOldAccess } from "./commands/delete-old";
import { deleteOldDrafts } from "./commands/delete-old-drafts";
import { endIdleAccounts } from "./commands/end-idle-accounts";

/** Sessions, links and codes that are over hold networks and addresses of people (domain 6.7). */
export const deleteAccess = defineJob({
  name: "accounts.retention",
  cron: "5 3 * * *",
  run: deleteOldAccess,
});

/** People who look after no entry any more are warned, then forgotten; drafts of half a year ago go (domain 6.7). */
export const endAccounts = defineJob({
  name: "accounts.end",
  cron: "10 6 * * *",
  run: async (ctx) => ({ ...(await endIdleAccounts(ctx)), drafts: await deleteOldDrafts(ctx) }),
});
