import "server-only";
import type { Prisma } from "@/lib/generated/prisma/client";
import { berlinDay } from "@/lib/platform/day";
import { db } from "@/lib/platform/db";
import { ensure } from "@/lib/platform/errors";
import type { Staff } from "@/lib/platform/insider";
import { canReadProposals } from "../policy";
import type { WaitingProposals } from "../types";
import { nameSubjects } from "./subjects";

const OLDEST = 100;

/** What waits for a decision, the oldest first; of one provider alone if one is named. */
export async function listWaiting({ actor }: Staff, providerId: string | null): Promise<WaitingProposals> {
  ensure(canReadProposals(actor));
  const where = {
    state: "SUBMITTED",
    provider: { visibility: { not: "ARCHIVED" } },
    ...(providerId !== null && { providerId }),
  } satisfies Prisma.ProposalWhereInput;
  const [rows, total, partialities] = await Promise.all([
    db.proposal.findMany({
      where,
      orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
      take: OLDEST,
      include: { provider: { select: { id: true, name: true } } },
    }),
    db.proposal.count({ where }),
    db.partiality.findMany({ where: { personId: actor.personId }, select: { providerId: true } }),
  ]);
  const partial = new Set(partialities.map((each) => each.providerId));
  const subjects = await nameSubjects(db, rows);
  const items = rows.map((row) => ({
    id: row.id,
    target: row.target,
    operation: row.operation,
    subject: subjects(row),
    provider: row.provider,
    day: berlinDay(row.submittedAt),
    isPartial: partial.has(row.providerId),
  }));
  return { items, total };
}
