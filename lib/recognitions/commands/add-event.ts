import "server-only";
import type { Context, Tx } from "@/lib/platform/context";
import { berlinDay } from "@/lib/platform/day";
import { toColumn } from "@/lib/platform/day-column";
import { cellSelect, toCell } from "../queries/cells";
import { lastValidDay } from "../rules/status";
import type { Day, RecognitionStatus } from "../types";

type Step = { id: string; from: RecognitionStatus | null; on?: Day | undefined; ground?: string | undefined };

/** Part of the command that changed the cell: writes down what it has become. `on` defaults to the funder's day. */
export async function addEvent(ctx: Context, tx: Tx, { id, from, on, ground }: Step): Promise<void> {
  const cell = toCell(await tx.recognition.findUniqueOrThrow({ where: { id }, select: cellSelect }));
  await tx.recognitionEvent.create({
    data: {
      recognitionId: id,
      from,
      to: cell.status,
      on: toColumn(on ?? cell.statusOn ?? cell.validFrom ?? berlinDay(ctx.now)),
      lastDay: toColumn(lastValidDay(cell)),
      at: ctx.now,
      ground: ground ?? null,
    },
  });
}
