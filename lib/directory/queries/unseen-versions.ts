import "server-only";
import { z } from "zod";
import { Prisma } from "@/lib/generated/prisma/client";
import type { Tx } from "@/lib/platform/context";

const row = z.object({ id: z.string(), entryId: z.string(), number: z.number() });
export type UnseenVersion = z.output<typeof row>;

/**
 * Versions that a provider's own people made of an entry past its hand-in and that nobody of the staff looked at, the
 * oldest first. "Stimmt noch" changes nothing, so there is nothing to look at. Index: entry_version_unseen.
 */
export async function unseenByMembers(
  tx: Pick<Tx, "$queryRaw">,
  { entryId = null }: { entryId?: string | null } = {},
): Promise<UnseenVersion[]> {
  const ofEntry = entryId === null ? Prisma.empty : Prisma.sql`AND v.entry_id = ${entryId}::uuid`;
  const rows = await tx.$queryRaw`
    SELECT v.id::text, v.entry_id::text AS "entryId", v.number
    FROM entry_version v
    WHERE v.seen_at IS NULL AND (v.actor_id LIKE 'person:%' OR v.actor_id LIKE 'link:%') ${ofEntry}
      AND v.snapshot->>'visibility' NOT IN ('DRAFT', 'SUBMITTED')
      AND EXISTS (
        SELECT FROM audit_entry a
        WHERE a.entry_id = v.entry_id AND a.snapshot_hash = v.hash AND a.actor_id = v.actor_id
          AND a.actor_kind IN ('member', 'link') AND a.action <> 'provider.confirm')
    ORDER BY v.at, v.number`;
  return z.array(row).parse(rows);
}
