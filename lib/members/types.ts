import type { MembershipRole } from "@/lib/platform/actor";

/** Links that lead to an entry. */
export const ENTRY_LINKS = ["PROVIDER", "MEMBER"] as const;

/** Somebody who looks after an entry. */
export type TeamMember = { personId: string; name: string; email: string; role: MembershipRole; isSelf: boolean };
/** A colleague who was asked and has not come yet. */
type TeamInvitation = { id: string; email: string; role: MembershipRole; expiresAt: string };
export type Team = {
  providerId: string;
  providerName: string;
  members: readonly TeamMember[];
  invitations: readonly TeamInvitation[];
  /** The one who looks may invite, change and remove. */
  isManager: boolean;
};

/** What a link to an entry asks for: name and, if wanted, a password; or, for somebody known, nothing. */
export type EntryStep = { providerName: string; role: MembershipRole; email: string; isKnown: boolean };

export type ClaimMethod = "ADDRESS_ON_RECORD" | "SAME_DOMAIN" | "CALL_BACK" | "LETTER";

/** Anspruch, as staff sees it. */
export type ClaimView = {
  id: string;
  version: number;
  providerId: string;
  providerName: string;
  slug: string;
  /** What the entry itself says, to compare; a number to call is looked up elsewhere. */
  website: string | null;
  address: string | null;
  hasMembers: boolean;
  name: string;
  job: string | null;
  email: string;
  phone: string | null;
  method: ClaimMethod;
  state: "OPEN" | "CODE_SENT";
  createdAt: string;
  note: string | null;
};

/** How far an invited provider has come: NONE not asked, OPEN mail on its way, FAILED it came back, PHONE settled so. */
export const INVITATION_STATES = ["NONE", "OPEN", "SENT", "FAILED", "PHONE", "ACCEPTED"] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** A public entry with an address on record, and whether its provider looks after it. */
export type Outreach = {
  providerId: string;
  name: string;
  email: string;
  state: InvitationState;
  /** ISO: of the last mail, of the press, of the call. */
  since: string | null;
  reminders: number;
  note: string | null;
};
export type OutreachPage = {
  state: InvitationState;
  counts: Readonly<Record<InvitationState, number>>;
  lines: readonly Outreach[];
};
