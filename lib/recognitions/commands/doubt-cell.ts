import "server-only";
import type { Context, Tx } from "@/lib/platform/context";
import { berlinDay } from "@/lib/platform/day";
import { toColumn } from "@/lib/platform/day-column";
import { nextReviewStatus } from "../rules/review";
import type { Cell } from "../types";
import { changeCell } from "./change-cell";

type Doubted = { id: string; version: number; providerId: string; cell: Cell };

/**
 * Part of commands that take away what a confirmation rests on: the badge drops at once and the cell is work until
 * somebody decides anew. A review that is under way goes on as it was.
 */
export async function doubtCell(ctx: Context, tx: Tx, { id, version: seen, providerId, cell }: Doubted) {
  const reviewStatus = nextReviewStatus(cell.reviewStatus, "dispute") ?? cell.reviewStatus;
  const data = { reviewStatus, doubtedOn: toColumn(berlinDay(ctx.now)) };
  const version = await changeCell(tx, { id, version: seen, data });
  return { action: "recognition.doubt", entity: "recognition" as const, entityId: id, entryId: providerId, version };
}
