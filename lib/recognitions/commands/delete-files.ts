import "server-only";
import { isJob } from "@/lib/platform/actor";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { berlinDay } from "@/lib/platform/day";
import { ensure } from "@/lib/platform/errors";
import { fileDeletionDay } from "../rules/file-retention";

/** Takes the bytes of files whose time is over (`fileDeletionDay`); what they were stays. Answers how many. */
export function deleteOldFiles(ctx: Context): Promise<number> {
  return write(ctx, async (tx) => {
    ensure(isJob(ctx.actor));
    const ids = await findOldFiles(ctx, tx);
    await tx.evidenceFile.updateMany({
      where: { id: { in: ids } },
      data: { data: null, deletedAt: ctx.now },
    });
    const audit = ids.map((entityId) => ({
      action: "evidence_file.delete",
      entity: "evidence_file" as const,
      entityId,
    }));
    return { value: ids.length, audit: ids.length === 0 ? "unchanged" : audit };
  });
}

async function findOldFiles(ctx: Context, tx: Tx): Promise<string[]> {
  const decisions = { where: { settledAt: { not: null } }, select: { settledAt: true } } as const;
  const files = await tx.evidenceFile.findMany({
    where: { deletedAt: null },
    select: {
      id: true,
      createdAt: true,
      evidence: { select: { recognitions: { select: { recognition: { select: { decisions } } } } } },
    },
  });
  const today = berlinDay(ctx.now);
  return files
    .filter(({ createdAt, evidence }) => {
      const checks = evidence.recognitions.map(({ recognition }) =>
        recognition.decisions.flatMap(({ settledAt }) => (settledAt ? [berlinDay(settledAt)] : [])),
      );
      const day = fileDeletionDay(berlinDay(createdAt), checks);
      return day !== null && day <= today;
    })
    .map(({ id }) => id);
}
