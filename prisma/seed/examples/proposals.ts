import { EXAMPLE_MEMBERS } from "@/lib/members/rules/example-members";
import { db } from "@/lib/platform/db";
import type { Context } from "@/lib/platform/context";
import { submitProposal } from "@/lib/proposals/commands/submit-proposal";
import type { ProposalDraft } from "@/lib/proposals/schema";

/** The entry that the last example person looks after; the others' stay as they are, for tests that change them. */
const PROPOSING = EXAMPLE_MEMBERS.at(-1);

/** A few things that one example entry wants changed, in its own person's name. Again: nothing. Answers how many. */
export async function addExampleProposals(ctx: Context): Promise<number> {
  const membership = await db.membership.findFirst({
    where: {
      person: { email: PROPOSING?.email ?? "" },
      provider: { identifier: PROPOSING?.identifier ?? "", proposals: { none: {} } },
    },
    include: { provider: { include: { sites: { orderBy: { id: "asc" }, include: { offers: true } } } } },
  });
  if (!membership) return 0;
  const { personId, providerId, role, provider } = membership;
  const [site] = provider.sites;
  if (!site) return 0;
  const base = { providerId, parentId: null, operation: "UPDATE" as const };
  const drafts: ProposalDraft[] = [
    {
      ...base,
      target: "SITE",
      targetId: site.id,
      baseVersion: site.version,
      payload: { street: "Umzugsweg 4", name: "Haus am Bahnhof" },
    },
    {
      ...base,
      target: "PROVIDER",
      targetId: providerId,
      baseVersion: provider.version,
      payload: { shortName: "Beispielhof", umbrella: "paritaet", runsWorkshop: false },
    },
    ...site.offers.slice(0, 1).map((offer) => ({
      ...base,
      target: "FUNDING" as const,
      targetId: offer.id,
      baseVersion: offer.version,
      payload: { UV: { answer: "CASE_BY_CASE" } },
    })),
  ];
  const actor = { kind: "member" as const, personId, memberships: [{ providerId, role }] };
  for (const draft of drafts) await submitProposal({ ...ctx, actor }, draft);
  return drafts.length;
}
