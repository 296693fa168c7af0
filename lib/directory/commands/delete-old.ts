import "server-only";
import { isJob } from "@/lib/platform/actor";
import { write, type Context } from "@/lib/platform/context";
import { addMonths, berlinDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { ensure } from "@/lib/platform/errors";
import { ARCHIVED_MONTHS, VERSION_MONTHS } from "../rules/retention";

/** So many at once: nobody who writes waits for longer than that takes. */
const BATCH = 1_000;

const monthsAgo = (now: Date, months: number) => new Date(addMonths(berlinDay(now), -months));

/** Takes versions past their time, but never an entry's newest. Numbers stay, and so does the audit. Answers how many. */
export async function thinVersions(ctx: Context): Promise<number> {
  ensure(isJob(ctx.actor));
  const before = monthsAgo(ctx.now, VERSION_MONTHS);
  let thinned = 0;
  for (;;) {
    const count = await write<number>(ctx, async (tx) => {
      const gone = await tx.$executeRaw`
        DELETE FROM entry_version WHERE id IN (
          SELECT v.id FROM entry_version v
          WHERE v.at < ${before} AND EXISTS (
            SELECT FROM entry_version n WHERE n.entry_id = v.entry_id AND n.number > v.number)
          ORDER BY v.entry_id, v.number LIMIT ${BATCH})`;
      const audit = { action: "entry_version.delete_old", entity: "entry_version", entityId: "old" } as const;
      return { value: gone, audit: gone > 0 ? audit : "unchanged" };
    });
    thinned += count;
    if (count < BATCH) return thinned;
  }
}

/**
 * "Gelöscht" (domain 3.4): archived entries go whole, five years after they were archived, each in a transaction of its
 * own. Their addresses answer as those of entries that never were. Answers how many.
 */
export async function deleteArchived(ctx: Context): Promise<number> {
  ensure(isJob(ctx.actor));
  const before = monthsAgo(ctx.now, ARCHIVED_MONTHS);
  const due = await db.$queryRaw<{ id: string }[]>`
    SELECT p.id::text AS id FROM provider p
    WHERE p.visibility = 'ARCHIVED' AND coalesce(
      (SELECT max(a.at) FROM audit_entry a WHERE a.entry_id = p.id AND a.action = 'provider.archived'), p.updated_at
    ) < ${before}
    ORDER BY p.id`;
  let deleted = 0;
  for (const { id } of due) deleted += await deleteEntry(ctx, id);
  return deleted;
}

const deleteEntry = (ctx: Context, id: string): Promise<number> =>
  write<number>(ctx, async (tx) => {
    const seats = await tx.membership.findMany({ where: { providerId: id }, select: { personId: true } });
    // Somebody may have taken it back a moment ago.
    const { count } = await tx.provider.deleteMany({ where: { id, visibility: "ARCHIVED" } });
    if (count === 0) return { value: 0, audit: "unchanged" };
    await tx.entryVersion.deleteMany({ where: { entryId: id } });
    return {
      value: 1,
      audit: [
        { action: "provider.delete", entity: "provider", entityId: id, entryId: id },
        ...seats.map(({ personId }) => ({
          action: "membership.delete",
          entity: "membership" as const,
          entityId: personId,
        })),
      ],
    };
  });
