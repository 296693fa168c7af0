import "server-only";
import { write, type Context, type Tx, type Written } from "@/lib/platform/context";
import { berlinDay } from "@/lib/platform/day";
import { toColumn } from "@/lib/platform/day-column";
import { AppError, ensure } from "@/lib/platform/errors";
import { defined } from "@/lib/platform/patch";
import { canHandIn, canRecordEvidence } from "../policy";
import { cellSelect, toCell } from "../queries/cells";
import { isPartial } from "../queries/partiality";
import { lastValidDay } from "../rules/status";
import type { EvidenceDraft } from "../schema";
import type { Cell, Day } from "../types";
import { addEvent } from "./add-event";

/**
 * Files the key data of a document, list or call, and names the cells that it proves. All must be the provider's. What
 * the provider itself says a document proves, counts only once a decision rests on it.
 */
export function recordEvidence(ctx: Context, { proves, providerId, ...fields }: EvidenceDraft): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    const byProvider = canHandIn(ctx.actor, { providerId, kind: fields.kind });
    ensure(byProvider || canRecordEvidence(ctx.actor));
    const provider = await tx.provider.findUnique({ where: { id: providerId }, select: { id: true } });
    if (!provider) throw new AppError("not_found", "provider");
    const ids = proves.map(({ recognitionId }) => recognitionId);
    const cells = await tx.recognition.findMany({
      where: { id: { in: ids }, offer: { site: { providerId } } },
      select: { id: true, ...cellSelect },
    });
    if (cells.length !== new Set(ids).size) throw new AppError("not_found", "a cell of another provider");
    if (await isPartial(tx, ctx.actor, providerId)) throw new AppError("forbidden", "partial");
    const { issuedOn, validUntil, retrievedOn, ...rest } = fields;
    const { id, version } = await tx.evidence.create({
      data: {
        providerId,
        createdAt: ctx.now,
        ...defined(rest),
        kind: fields.kind,
        byProvider,
        ...defined({
          issuedOn: toColumn(issuedOn),
          validUntil: toColumn(validUntil),
          retrievedOn: toColumn(retrievedOn),
        }),
        recognitions: {
          create: proves.map(({ recognitionId, page, what }) => ({
            recognitionId,
            page: page ?? null,
            proves: what ?? null,
            accepted: !byProvider,
          })),
        },
      },
    });
    for (const cell of cells)
      await noteNewEnd(ctx, tx, { id: cell.id, before: toCell(cell), on: issuedOn ?? undefined });
    return {
      value: { id, version, changed: true },
      audit: { action: "evidence.record", entity: "evidence", entityId: id, entryId: providerId, version },
    };
  });
}

/** A certificate decides until when a cell is valid: history must know, or it would claim a lapse at the old end. */
async function noteNewEnd(
  ctx: Context,
  tx: Tx,
  { id, before, on }: { id: string; before: Cell; on: Day | undefined },
): Promise<void> {
  const after = toCell(await tx.recognition.findUniqueOrThrow({ where: { id }, select: cellSelect }));
  if (lastValidDay(after) === lastValidDay(before)) return;
  await addEvent(ctx, tx, { id, from: before.status, on: on ?? berlinDay(ctx.now) });
}
