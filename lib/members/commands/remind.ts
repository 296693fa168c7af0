import "server-only";
import { isJob } from "@/lib/platform/actor";
import { write, type Context } from "@/lib/platform/context";
import { env } from "@/lib/platform/env";
import { ensure } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/outbox";
import { claimReminderMail } from "../mails";
import { isReminderDue } from "../rules/claim-method";

const DAY = 86_400_000;

/** Claims that nobody decided: the Leitung is reminded after 3 and after 8 days. Answers how many claims. */
export function remindOfClaims(ctx: Context): Promise<number> {
  return write<number>(ctx, async (tx) => {
    ensure(isJob(ctx.actor));
    const open = await tx.claim.findMany({
      where: { state: "OPEN" },
      select: { id: true, createdAt: true, reminders: true, provider: { select: { name: true } } },
    });
    const due = open.filter((claim) => isReminderDue(claim, ctx.now));
    if (due.length === 0) return { value: 0, audit: "unchanged" };
    const leads = await tx.person.findMany({
      where: { roles: { has: "LEAD" }, disabledAt: null, isExample: false },
      select: { email: true },
    });
    const address = new URL("/verwaltung/ansprueche", env().PUBLIC_URL).href;
    for (const { id, createdAt, provider } of due) {
      const days = Math.floor((ctx.now.getTime() - createdAt.getTime()) / DAY);
      const mail = claimReminderMail({ name: provider.name, days, address });
      for (const { email } of leads)
        await queueMail(tx, { channel: "ACCOUNT", template: "claim.reminder", recipient: email, ...mail });
      await tx.claim.update({ where: { id }, data: { reminders: { increment: 1 } } });
    }
    return {
      value: due.length,
      audit: due.map(({ id }) => ({ action: "claim.remind", entity: "claim" as const, entityId: id })),
    };
  });
}

/** Links and letters that nobody answered. */
export function expireClaims(ctx: Context): Promise<number> {
  return write<number>(ctx, async (tx) => {
    ensure(isJob(ctx.actor));
    const late = { state: "CODE_SENT", expiresAt: { lt: ctx.now } } as const;
    const gone = await tx.claim.updateManyAndReturn({
      where: late,
      data: { state: "EXPIRED", codeHash: null, version: { increment: 1 } },
      select: { id: true },
    });
    if (gone.length === 0) return { value: 0, audit: "unchanged" };
    return {
      value: gone.length,
      audit: gone.map(({ id }) => ({ action: "claim.expire", entity: "claim" as const, entityId: id })),
    };
  });
}
