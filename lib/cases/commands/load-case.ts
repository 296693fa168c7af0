import "server-only";
import { actorId } from "@/lib/platform/actor";
import type { Context, Tx } from "@/lib/platform/context";
import { berlinDay } from "@/lib/platform/day";
import { AppError } from "@/lib/platform/errors";
import { isPartial } from "@/lib/recognitions/queries/partiality";
import type { CaseSubject } from "../policy";
import { listColleagues } from "../queries/colleagues";
import { listWorkFacts } from "../queries/work-facts";
import { effectiveAssignee, standsInFor } from "../rules/assignment";
import { isOwnSecondCheck, linesOf } from "../rules/work-lines";
import type { Colleague, WorkRow } from "../types";

export type LoadedCase = {
  open: { id: string; version: number; assigneeId: string | null } | null;
  subject: CaseSubject;
  facts: readonly WorkRow[];
  colleagues: readonly Colleague[];
};

/** What a decision about who sees to an entry rests on. */
export async function loadCase(ctx: Context, tx: Tx, providerId: string): Promise<LoadedCase> {
  const { actor } = ctx;
  const personId = actor.kind === "staff" ? actor.personId : null;
  const viewer = actorId(actor);
  const today = berlinDay(ctx.now);
  const found = await tx.provider.findUnique({
    where: { id: providerId },
    select: { cases: { where: { closedAt: null }, select: { id: true, version: true, assigneeId: true } } },
  });
  if (!found) throw new AppError("not_found", "provider");
  const open = found.cases[0] ?? null;
  const colleagues = await listColleagues(tx);
  const facts = await listWorkFacts(tx, { viewer, personId, today, scope: { providerId } });
  const [line] = linesOf(facts, null);
  const assignee = effectiveAssignee({ assigneeId: open?.assigneeId ?? null, top: line?.top ?? null }, colleagues);
  const subject = {
    isPartial: await isPartial(tx, actor, providerId),
    assigneeId: assignee?.id ?? null,
    standsInFor: personId === null ? [] : standsInFor(colleagues, personId, today).map(({ id }) => id),
    isOwnSecondCheck: isOwnSecondCheck(facts, viewer),
  };
  return { open, subject, facts, colleagues };
}
