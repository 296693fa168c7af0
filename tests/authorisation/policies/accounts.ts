import type * as accounts from "@/lib/accounts/policy";
import type * as freshness from "@/lib/freshness/policy";
import type * as members from "@/lib/members/policy";
import type * as ownEntry from "@/lib/own-entry/policy";
import { ELSEWHERE, HERE, ME, OTHER_TEAM, OVERSEERS, REVIEWERS, REVIEW_READERS, STAFF, TEAM, YOU } from "./people";
import type { Rows } from "./rows";

export const ACCOUNTS: Rows<typeof accounts> = {
  canManageAccounts: ["LEAD", "job"],
  canReadAccounts: [...OVERSEERS, "job"],
  canMakeExamplePeople: ["job"],
  canMakeFirstLink: ["job"],
  ownsAccount: { [ME]: [...STAFF, "noRole", ...TEAM, "otherOWNER", "noEntry"], [YOU]: [] },
  ownsSecondFactor: { [ME]: [...STAFF, "noRole"], [YOU]: [] },
};

export const MEMBERS: Rows<typeof members> = {
  canManageTeam: { [HERE]: ["OWNER"], [ELSEWHERE]: OTHER_TEAM },
  canRemoveMember: {
    states: { providerId: [HERE, ELSEWHERE], personId: [ME, YOU] },
    may: [
      [{ providerId: [HERE], personId: [ME] }, TEAM],
      [{ providerId: [HERE], personId: [YOU] }, ["OWNER"]],
      [{ providerId: [ELSEWHERE] }, OTHER_TEAM],
    ],
  },
  canMakeExampleMembers: ["job"],
  canInviteProviders: REVIEWERS,
  canDecideClaims: REVIEWERS,
  canReadClaims: REVIEW_READERS,
};

export const OWN_ENTRY: Rows<typeof ownEntry> = {
  keepsRight: { [HERE]: TEAM, [ELSEWHERE]: OTHER_TEAM },
};

export const FRESHNESS: Rows<typeof freshness> = {
  canRemind: ["job"],
  canChooseInterval: { [HERE]: ["OWNER"], [ELSEWHERE]: OTHER_TEAM },
  canReportGone: { [HERE]: ["OWNER"], [ELSEWHERE]: OTHER_TEAM },
};
