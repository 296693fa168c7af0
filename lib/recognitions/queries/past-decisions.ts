import "server-only";
import type { ReviewDecision } from "@/lib/generated/prisma/client";
import { fromColumn } from "@/lib/platform/day-column";
import { namesOf } from "@/lib/platform/people";
import type { PastDecision } from "../types";

type Names = ReadonlyMap<string, string>;

/** The people behind decisions, by actorId. Jobs have no name. */
export const namesOfDecisions = (decisions: readonly ReviewDecision[]): Promise<Names> =>
  namesOf(decisions.flatMap(({ decidedBy, secondedBy, returnedBy }) => [decidedBy, secondedBy, returnedBy]));

export function toPastDecision(row: ReviewDecision, names: Names): PastDecision {
  const { id, outcome, grade, settledAt, secondedBy, secondedAt, returnedBy, returnedAt } = row;
  const name = (hand: string) => names.get(hand) ?? null;
  return {
    id,
    outcome,
    grade,
    settledAt,
    found: {
      status: row.foundStatus,
      on: fromColumn(row.foundOn),
      from: fromColumn(row.foundFrom),
      until: fromColumn(row.foundUntil),
      openEnded: row.foundOpenEnded,
    },
    first: { by: name(row.decidedBy), at: row.decidedAt, reason: row.reason },
    second: secondedBy && secondedAt ? { by: name(secondedBy), at: secondedAt, reason: row.secondReason } : null,
    returned:
      returnedBy && returnedAt ? { by: name(returnedBy), at: returnedAt, reason: row.returnedReason ?? "" } : null,
  };
}
