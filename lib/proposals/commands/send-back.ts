import "server-only";
import { write, type Context, type Written } from "@/lib/platform/context";
import { loadProposal } from "./load-proposal";
import { settleProposal } from "./settle-proposal";

type Answer = { id: string; version: number; words: string };

/** The provider is asked to mend it; nothing changes. */
export function returnProposal(ctx: Context, input: Answer): Promise<Written> {
  return decide(ctx, input, "RETURNED");
}

/** Nothing is taken over, with the reason. */
export function refuseProposal(ctx: Context, input: Answer): Promise<Written> {
  return decide(ctx, input, "REFUSED");
}

const decide = (ctx: Context, { words, ...seen }: Answer, state: "RETURNED" | "REFUSED"): Promise<Written> =>
  write<Written>(ctx, async (tx) => {
    const proposal = await loadProposal(ctx, tx, seen);
    return settleProposal(ctx, tx, proposal, { state, approved: [], decision: words });
  });
