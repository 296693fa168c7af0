import "server-only";
import type { Context, Tx } from "@/lib/platform/context";
import type { MergeChoices, MergePlan } from "../rules/merge";

type Merge = { from: string; to: string; plan: MergePlan; choices: MergeChoices };

/**
 * Part of a merge: what belongs to the provider and not to a part of its entry follows. Of two open cases the one of
 * the entry that stays goes on. Answers which proposals, people and claims came along.
 */
export async function moveSurroundings(
  ctx: Context,
  tx: Tx,
  merge: Merge,
): Promise<{ proposals: string[]; people: string[]; claims: string[] }> {
  const where = { providerId: merge.from };
  const data = { providerId: merge.to };
  await tx.evidence.updateMany({ where, data });
  if ((await tx.reviewCase.count({ where: { ...data, closedAt: null } })) > 0) {
    await tx.reviewCase.updateMany({ where: { ...where, closedAt: null }, data: { closedAt: ctx.now } });
  }
  await tx.reviewCase.updateMany({ where, data });
  await tx.outboxMail.updateMany({ where, data });
  await tx.report.updateMany({ where, data });
  await tx.funderRequest.updateMany({ where, data });
  const partial = await tx.partiality.findMany({ where });
  await tx.partiality.createMany({ data: partial.map((row) => ({ ...row, ...data })), skipDuplicates: true });
  return {
    proposals: await moveProposals(tx, merge),
    people: await moveTeam(tx, merge),
    claims: await moveClaims(ctx, tx, merge),
  };
}

/** Who kept the entry right, or was asked to, goes on so. Where a Leitung is, the others join as Redaktion. */
async function moveTeam(tx: Tx, { from, to }: Merge): Promise<string[]> {
  const team = await tx.membership.findMany({ where: { providerId: from } });
  const hasOwner = (await tx.membership.count({ where: { providerId: to, role: "OWNER" } })) > 0;
  const joining = team.map((row) => ({ ...row, providerId: to, ...(hasOwner && { role: "MEMBER" as const }) }));
  await tx.invitation.updateMany({
    where: { providerId: from, usedAt: null },
    data: { providerId: to, ...(hasOwner && { membershipRole: "MEMBER" as const }) },
  });
  await tx.membership.createMany({ data: joining, skipDuplicates: true });
  const drafts = await tx.sectionDraft.findMany({ where: { providerId: from } });
  await tx.sectionDraft.createMany({
    data: drafts.map((row) => ({ ...row, values: row.values ?? {}, providerId: to })),
    skipDuplicates: true,
  });
  await tx.sectionDraft.deleteMany({ where: { providerId: from } });
  await tx.membership.deleteMany({ where: { providerId: from } });
  return team.map(({ personId }) => personId);
}

/** Who says that the entry is theirs goes on waiting. Who said so of both waits once. */
async function moveClaims(ctx: Context, tx: Tx, { from, to }: Merge): Promise<string[]> {
  const open = { state: { in: ["OPEN" as const, "CODE_SENT" as const] } };
  const twice = await tx.claim.findMany({ where: { providerId: to, ...open }, select: { email: true } });
  await tx.claim.updateMany({
    where: { providerId: from, ...open, email: { in: twice.map(({ email }) => email) } },
    data: { state: "EXPIRED", codeHash: null, expiresAt: ctx.now, version: { increment: 1 } },
  });
  const moved = await tx.claim.updateManyAndReturn({
    where: { providerId: from, ...open },
    data: { providerId: to, version: { increment: 1 } },
    select: { id: true },
  });
  return moved.map(({ id }) => id);
}

/**
 * Open proposals wait on, about the part that stays. What has no such part, or one that has an open proposal already, is
 * shown to staff as gone: they refuse it with a reason, and the provider hears of it.
 */
async function moveProposals(tx: Tx, { from, to, plan, choices }: Merge): Promise<string[]> {
  const successors = new Map([
    [from, to],
    ...[...choices.sites].flatMap(([id, choice]) => (choice.kind === "same" ? [[id, choice.siteId] as const] : [])),
    ...plan.joinedOffers.map(({ other, kept }) => [other, kept] as const),
  ]);
  const open = await tx.proposal.findMany({
    where: { providerId: from, state: { in: ["SUBMITTED", "RETURNED"] } },
    select: { id: true, target: true, targetId: true, parentId: true },
  });
  for (const { id, target, targetId, parentId } of open) {
    const successor = successors.get(targetId ?? "");
    const other = { target, targetId: successor ?? "", state: { in: ["SUBMITTED" as const, "RETURNED" as const] } };
    const isFree = successor !== undefined && (await tx.proposal.count({ where: other })) === 0;
    await tx.proposal.update({
      where: { id },
      data: {
        providerId: to,
        version: { increment: 1 },
        parentId: successors.get(parentId ?? "") ?? parentId,
        ...(isFree && { targetId: successor }),
      },
    });
  }
  return open.map(({ id }) => id);
}
