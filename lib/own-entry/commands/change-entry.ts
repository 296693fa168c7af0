import "server-only";
import { write, type Context } from "@/lib/platform/context";
import { ensure } from "@/lib/platform/errors";
import { submitProposal } from "@/lib/proposals/commands/submit-proposal";
import { writeDraft } from "@/lib/proposals/commands/write-draft";
import type { ProposalDraft } from "@/lib/proposals/schema";
import type { Submitted } from "@/lib/proposals/types";
import { keepsRight } from "../policy";

/** SAME: it says nothing that is not approved already. TAKEN_BACK: so does what waited until now. */
export type Changed = { outcome: "WRITTEN" | "WAITS" | "TAKEN_BACK" | "SAME" };

/**
 * Identity, address, form, who pays, what is new or gone: written at once as long as the entry is a draft that nobody
 * has looked at, else a proposal (design 1, rule 4). The entry's row is locked, so that it is not published meanwhile.
 */
export function changeEntry(ctx: Context, draft: ProposalDraft): Promise<Changed> {
  return write<Changed>(ctx, async (tx, inner) => {
    const { providerId } = draft;
    ensure(keepsRight(ctx.actor, providerId));
    await tx.$queryRaw`SELECT FROM provider WHERE id = ${providerId}::uuid FOR UPDATE`;
    const fresh = await tx.provider.count({
      where: {
        id: providerId,
        visibility: "DRAFT",
        sites: { every: { offers: { every: { recognitions: { every: { decisions: { none: {} } } } } } } },
      },
    });
    if (fresh === 0) return { value: outcomeOf(await submitProposal(inner, draft)), audit: "unchanged" };
    await writeDraft(inner, draft);
    return { value: { outcome: "WRITTEN" }, audit: "unchanged" };
  });
}

function outcomeOf({ id, changed }: Submitted): Changed {
  if (id !== null) return { outcome: "WAITS" };
  return { outcome: changed ? "TAKEN_BACK" : "SAME" };
}
