import "server-only";
import { defineJob } from "@/lib/platform/jobs";
import { deleteOldClaims } from "./commands/delete-old";
import { remindProviders } from "./commands/outreach";
import { expireClaims, remindOfClaims } from "./commands/remind";

/** In the morning of a working day, when somebody can decide. */
export const seeToClaims = defineJob({
  name: "members.claims",
  cron: "10 7 * * 1-5",
  run: async (ctx) => ({ reminded: await remindOfClaims(ctx), expired: await expireClaims(ctx) }),
});

/** Providers who were invited and have not come: after 14 and after 30 days. */
export const remindInvited = defineJob({
  name: "members.invitations",
  cron: "20 7 * * 1-5",
  run: async (ctx) => ({ reminded: await remindProviders(ctx) }),
});

/** Claims name people, and nobody needs them once they are decided (domain 6.7). */
export const deleteClaims = defineJob({
  name: "members.retention",
  cron: "25 3 * * *",
  run: async (ctx) => ({ claims: await deleteOldClaims(ctx) }),
});
