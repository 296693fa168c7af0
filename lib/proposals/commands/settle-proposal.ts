import "server-only";
import { actorId } from "@/lib/platform/actor";
import type { Context, Tx } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/outbox";
import { decisionMail } from "../mails";
import { listRecipients } from "@/lib/providers/queries";
import { nameSubjects } from "../queries/subjects";
import type { ProposalState } from "../types";
import type { OpenProposal } from "./load-proposal";

export type Outcome = {
  state: Extract<ProposalState, "RETURNED" | "APPROVED" | "PARTLY_APPROVED" | "REFUSED">;
  approved: readonly string[];
  /** To the provider. */
  decision: string | null;
};

/** Part of the commands that decide: writes the outcome down and tells the provider, with the reason (Art. 17 DSA). */
export async function settleProposal(ctx: Context, tx: Tx, proposal: OpenProposal, outcome: Outcome) {
  const { id, version: seen, providerId } = proposal;
  const subject = (await nameSubjects(tx, [proposal]))(proposal);
  const { approved, ...columns } = outcome;
  const { count } = await tx.proposal.updateMany({
    where: { id, version: seen, state: "SUBMITTED" },
    data: {
      ...columns,
      approved: [...approved],
      decidedBy: actorId(ctx.actor),
      decidedAt: ctx.now,
      version: { increment: 1 },
    },
  });
  if (count === 0) throw new AppError("conflict", "changed meanwhile");
  const mail = decisionMail({ proposal, subject, outcome });
  for (const recipient of await listRecipients(tx, proposal)) {
    await queueMail(tx, { ...mail, channel: "ENTRY", recipient, providerId });
  }
  const version = seen + 1;
  return {
    value: { id, version, changed: true },
    audit: {
      action: `proposal.${outcome.state.toLowerCase()}`,
      entity: "proposal" as const,
      entityId: id,
      version,
    },
  };
}
