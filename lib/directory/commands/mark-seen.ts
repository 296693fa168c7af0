import "server-only";
import { actorId } from "@/lib/platform/actor";
import { write, type Context } from "@/lib/platform/context";
import { ensure } from "@/lib/platform/errors";
import { canEditEntry } from "@/lib/providers/policy";
import { unseenByMembers } from "../queries/unseen-versions";

/** Somebody of the staff has looked at what a provider changed at once (domain 3.3). Saying so again changes nothing. */
export function markSeen(
  ctx: Context,
  { id, from, upTo }: { id: string; from: number; upTo: number },
): Promise<{ count: number }> {
  return write<{ count: number }>(ctx, async (tx) => {
    ensure(canEditEntry(ctx.actor));
    const unseen = await unseenByMembers(tx, { entryId: id });
    const ids = unseen.filter(({ number }) => number >= from && number <= upTo).map((version) => version.id);
    if (ids.length === 0) return { value: { count: 0 }, audit: "unchanged" };
    const { count } = await tx.entryVersion.updateMany({
      where: { id: { in: ids }, seenAt: null },
      data: { seenAt: ctx.now, seenBy: actorId(ctx.actor) },
    });
    return {
      value: { count },
      audit: { action: "entry_version.seen", entity: "entry_version", entityId: id, version: upTo },
    };
  });
}
