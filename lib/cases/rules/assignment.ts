import type { Day } from "@/lib/platform/day";
import type { Colleague, WorkFact } from "../types";

type Deputy = Pick<Colleague, "id" | "deputyId" | "deputyFrom" | "deputyUntil">;

/** Whose cases `personId` sees to today besides the own ones. An open end lasts until it is taken back. */
export function standsInFor<C extends Deputy>(colleagues: readonly C[], personId: string, today: Day): C[] {
  return colleagues.filter(
    ({ deputyId, deputyFrom, deputyUntil }) =>
      deputyId === personId &&
      deputyFrom !== null &&
      deputyFrom <= today &&
      (deputyUntil === null || today <= deputyUntil),
  );
}

/**
 * Who sees to it in truth: not somebody who left, and under a second check not the first hand, who cannot go on.
 * Null: anybody may take it.
 */
export function effectiveAssignee<C extends Pick<Colleague, "id" | "isActive">>(
  { assigneeId, top }: { assigneeId: string | null; top: Pick<WorkFact, "kind" | "signedBy"> | null },
  colleagues: readonly C[],
): C | null {
  const assignee = colleagues.find(({ id, isActive }) => id === assigneeId && isActive);
  const signedFirst = assignee && top?.kind === "SECOND_CHECK" && top.signedBy === `person:${assignee.id}`;
  return assignee && !signedFirst ? assignee : null;
}
