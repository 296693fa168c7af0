import "server-only";
import { isJob } from "@/lib/platform/actor";
import { write, type Context } from "@/lib/platform/context";
import { ensure } from "@/lib/platform/errors";
import { KEEP_DAYS } from "../rules/retention";

type Deleted = { sessions: number; invitations: number; verifications: number; attempts: number };

/** Retention: what opened accounts once and opens nothing any more. Answers how many of each went. */
export function deleteOldAccess(ctx: Context): Promise<Deleted> {
  return write(ctx, async (tx) => {
    ensure(isJob(ctx.actor));
    const before = (days: number) => new Date(ctx.now.getTime() - days * 86_400_000);
    const links = { lt: before(KEEP_DAYS.link) };
    const { count: sessions } = await tx.session.deleteMany({
      where: { expiresAt: { lt: before(KEEP_DAYS.session) } },
    });
    const { count: invitations } = await tx.invitation.deleteMany({
      where: { OR: [{ expiresAt: links }, { usedAt: links }] },
    });
    // Codes and challenges: past their minutes they are of use to nobody.
    const { count: verifications } = await tx.verification.deleteMany({ where: { expiresAt: { lt: ctx.now } } });
    const { count: attempts } = await tx.rateLimit.deleteMany({
      where: { lastRequest: { lt: before(KEEP_DAYS.attempt).getTime() } },
    });
    const audit = [
      ...(sessions > 0 ? [{ action: "person.delete_old_sessions", entity: "person" as const, entityId: "old" }] : []),
      ...(invitations > 0 ? [{ action: "invitation.delete_old", entity: "invitation" as const, entityId: "old" }] : []),
    ];
    return {
      value: { sessions, invitations, verifications, attempts },
      audit: audit.length > 0 ? audit : "unchanged",
    };
  });
}
