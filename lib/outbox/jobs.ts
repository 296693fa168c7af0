import "server-only";
import { defineJob } from "@/lib/platform/jobs";
import { deleteOldMailFiles } from "@/lib/platform/mailer-courier";
import { deleteOldMails } from "./commands";
import { KEEP_DAYS } from "./rules";

/** Mails hold personal data; nobody needs them for longer (domain 6.7). */
export const deleteMails = defineJob({
  name: "outbox.retention",
  cron: "15 3 * * *",
  run: async (ctx) => ({
    mails: await deleteOldMails(ctx),
    files: await deleteOldMailFiles(ctx.now, KEEP_DAYS.ACCOUNT),
  }),
});
