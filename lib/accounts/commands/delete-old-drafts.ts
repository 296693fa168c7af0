import "server-only";
import { isJob } from "@/lib/platform/actor";
import { write, type Context } from "@/lib/platform/context";
import { addMonths, berlinDay } from "@/lib/platform/day";
import { ensure } from "@/lib/platform/errors";
import { DRAFT_MONTHS } from "../rules/retention";

/** Retention: what somebody typed half a year ago and never sent. Nobody else ever saw it. Answers how many. */
export function deleteOldDrafts(ctx: Context): Promise<number> {
  return write<number>(ctx, async (tx) => {
    ensure(isJob(ctx.actor));
    const where = { savedAt: { lt: new Date(addMonths(berlinDay(ctx.now), -DRAFT_MONTHS)) } };
    const sections = await tx.sectionDraft.deleteMany({ where });
    const reviews = await tx.reviewDraft.deleteMany({ where });
    const texts = await tx.contentDraft.deleteMany({ where });
    const count = sections.count + reviews.count + texts.count;
    const audit = { action: "draft.delete_old", entity: "section_draft", entityId: "old" } as const;
    return { value: count, audit: count > 0 ? audit : "unchanged" };
  });
}
