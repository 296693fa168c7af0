import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { db } from "@/lib/platform/db";
import type { Member } from "@/lib/platform/insider";
import type { OwnProposal, ProposalTarget, Values } from "../types";
import { nameSubjects } from "./subjects";

const LATEST = 50;

/** What a provider has proposed, newest first, with what became of it. */
export async function listOwnProposals({ providerId }: Member): Promise<OwnProposal[]> {
  const rows = await db.proposal.findMany({
    where: { providerId },
    orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
    take: LATEST,
    select: ownSelect,
  });
  const subjects = await nameSubjects(db, rows);
  return rows.map((row) => toOwn(row, subjects(row)));
}

/** What waits or was sent back about one row; null: nothing. For something new ask `listOwnProposals`. */
export async function openProposalOf(
  { providerId }: Member,
  target: ProposalTarget,
  targetId: string,
): Promise<OwnProposal | null> {
  const row = await db.proposal.findFirst({
    where: { providerId, target, targetId, state: { in: ["SUBMITTED", "RETURNED"] } },
    select: ownSelect,
  });
  if (!row) return null;
  const subjects = await nameSubjects(db, [row]);
  return toOwn(row, subjects(row));
}

const ownSelect = {
  id: true,
  version: true,
  target: true,
  targetId: true,
  parentId: true,
  operation: true,
  payload: true,
  base: true,
  state: true,
  submittedAt: true,
  decidedAt: true,
  decision: true,
  approved: true,
} satisfies Prisma.ProposalSelect;

type OwnRow = Prisma.ProposalGetPayload<{ select: typeof ownSelect }>;

const toOwn = ({ payload, base, ...row }: OwnRow, subject: OwnProposal["subject"]): OwnProposal => ({
  ...row,
  payload: payload as Values,
  base: base as Values,
  subject,
});
