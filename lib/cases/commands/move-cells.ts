import "server-only";
import { write, type Context } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { changeCell } from "@/lib/recognitions/commands/change-cell";
import { afterStep, type CaseStep } from "../rules/review-steps";

type Move = { providerId: string; cellIds: readonly string[]; step: CaseStep };

/**
 * Takes the review of cells one step on. Inside a command that has checked the rights.
 * @throws not_found for a cell of another entry, conflict "step" for one that the step does not fit
 */
export function moveCells(ctx: Context, { providerId, cellIds, step }: Move): Promise<void> {
  return write(ctx, async (tx) => {
    const ids = [...new Set(cellIds)];
    const cells = await tx.recognition.findMany({
      where: { id: { in: ids }, offer: { site: { providerId } } },
      select: { id: true, version: true, reviewStatus: true },
    });
    if (cells.length !== ids.length) throw new AppError("not_found", "a cell of another provider");
    const audit = [];
    for (const { id, version, reviewStatus: from } of cells) {
      const reviewStatus = afterStep(from, step);
      if (!reviewStatus) throw new AppError("conflict", "step");
      if (reviewStatus === from) continue;
      const after = await changeCell(tx, { id, version, data: { reviewStatus } });
      audit.push({
        action: `recognition.${reviewStatus.toLowerCase()}`,
        entity: "recognition" as const,
        entityId: id,
        entryId: providerId,
        version: after,
      });
    }
    return { value: undefined, audit };
  });
}
