import "server-only";
import type { ReviewDecision } from "@/lib/generated/prisma/client";
import { db } from "@/lib/platform/db";
import { fromColumn } from "@/lib/platform/day-column";
import type { PastDecision } from "../types";

const PERSON = "person:";
type Names = ReadonlyMap<string, string>;

/** The people behind decisions, by actorId. Jobs have no name. */
export async function namesOf(decisions: readonly ReviewDecision[]): Promise<Names> {
  const hands = decisions.flatMap(({ decidedBy, secondedBy, returnedBy }) => [decidedBy, secondedBy, returnedBy]);
  const ids = [...new Set(hands.flatMap((hand) => (hand?.startsWith(PERSON) ? hand.slice(PERSON.length) : [])))];
  if (ids.length === 0) return new Map();
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(people.map(({ id, name }) => [PERSON + id, name]));
}

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
