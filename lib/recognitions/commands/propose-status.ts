import "server-only";
import type { Context, Tx } from "@/lib/platform/context";
import { berlinDay } from "@/lib/platform/day";
import { toColumn } from "@/lib/platform/day-column";
import { isOther, withFound } from "../rules/found";
import type { StatusRecord } from "../schema";
import type { Found } from "../types";
import { changeCell } from "./change-cell";
import { auditOf, loadReview, openDecision } from "./load-review";
import { claimOf, signFirst } from "./sign-first";
import { foundOf } from "./sign-second";

type Seen = { id: string; version: number; entryId: string };

/**
 * Part of `recordStatus`: a statement that takes something away from a confirmed cell is the first of two signatures.
 * The cell keeps its facts and is in doubt until a second person decides. Saying the same again changes nothing.
 */
export async function proposeStatus(ctx: Context, tx: Tx, { id, version: seen }: Seen, input: StatusRecord) {
  const review = await loadReview(ctx, tx, { recognitionId: id, version: seen });
  const found = toFound(input);
  if (review.cell.reviewStatus === "SECOND_CHECK") {
    const waiting = claimOf(review.cell, { outcome: "CONFIRMED", found: foundOf(await openDecision(tx, id)) });
    if (!isOther(waiting, withFound(review.cell, found))) {
      return { value: { id, version: seen, changed: false }, audit: "unchanged" as const };
    }
  }
  const reason = input.ground ?? ctx.reason ?? "";
  const reviewStatus = await signFirst(ctx, tx, review, { outcome: "CONFIRMED", reason, found });
  const data = { reviewStatus, doubtedOn: toColumn(berlinDay(ctx.now)) };
  const version = await changeCell(tx, { id, version: seen, data });
  return { value: { id, version, changed: true }, audit: auditOf(review, { reviewStatus, version }) };
}

const toFound = ({ status, statusOn, validFrom, validUntil }: StatusRecord): Found => ({
  status,
  on: statusOn,
  from: validFrom,
  until: validUntil,
  openEnded: validUntil === null,
});
