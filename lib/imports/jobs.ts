import "server-only";
import { defineJob } from "@/lib/platform/jobs";
import { carryOutImports } from "./commands/carry-out";
import { deleteOldLists } from "./commands/delete-old-lists";

/** Usually started by the order itself; the clock finds what a stopped server left. */
export const carryOut = defineJob({
  name: "imports.carry_out",
  cron: "*/5 * * * *",
  run: async (ctx) => ({ lists: await carryOutImports(ctx) }),
});

/** Lists hold what associations and funders sent us; nobody needs the file once its entries are there. */
export const deleteLists = defineJob({
  name: "imports.retention",
  cron: "35 3 * * *",
  run: async (ctx) => ({ lists: await deleteOldLists(ctx) }),
});
