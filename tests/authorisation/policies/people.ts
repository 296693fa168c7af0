import type { Actor } from "@/lib/platform/actor";
import { member, staff, visitor } from "@/tests/support/actors";

/** Two entries, and two people: whoever asks is "me". */
export const HERE = "here";
export const ELSEWHERE = "elsewhere";
export const ME = "me";
export const YOU = "you";

/** Everybody a policy can be asked about. "other" is of the entry elsewhere. */
export const ACTORS = {
  visitor,
  REVIEWER: staff(["REVIEWER"], ME),
  LEAD: staff(["LEAD"], ME),
  CONTENT: staff(["CONTENT"], ME),
  AUDITOR: staff(["AUDITOR"], ME),
  "REVIEWER+AUDITOR": staff(["REVIEWER", "AUDITOR"], ME),
  noRole: staff([], ME),
  OWNER: member(HERE, "OWNER", ME),
  MEMBER: member(HERE, "MEMBER", ME),
  otherOWNER: member(ELSEWHERE, "OWNER", ME),
  "MEMBER+otherOWNER": {
    kind: "member",
    personId: ME,
    memberships: [
      { providerId: HERE, role: "MEMBER" },
      { providerId: ELSEWHERE, role: "OWNER" },
    ],
  },
  noEntry: { kind: "member", personId: ME, memberships: [] },
  link: { kind: "link", providerId: HERE, reminderId: "mail" },
  otherLink: { kind: "link", providerId: ELSEWHERE, reminderId: "mail" },
  job: { kind: "system", job: ME },
} satisfies Record<string, Actor>;

export type Who = keyof typeof ACTORS;
export const PEOPLE = Object.keys(ACTORS) as Who[];
type People = readonly Who[];

export const REVIEWERS = ["REVIEWER", "LEAD", "REVIEWER+AUDITOR"] as const satisfies People;
export const REVIEW_READERS = [...REVIEWERS, "AUDITOR"] as const satisfies People;
export const EDITORS = [...REVIEWERS, "CONTENT"] as const satisfies People;
export const STAFF = [...EDITORS, "AUDITOR"] as const satisfies People;
/** Whoever reads what only the Leitung changes. */
export const OVERSEERS = ["LEAD", "AUDITOR", "REVIEWER+AUDITOR"] as const satisfies People;
export const TEAM = ["OWNER", "MEMBER", "MEMBER+otherOWNER"] as const satisfies People;
export const OTHER_TEAM = ["otherOWNER", "MEMBER+otherOWNER"] as const satisfies People;
