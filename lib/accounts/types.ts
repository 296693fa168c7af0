import type { StaffRole } from "@/lib/platform/actor";

/** A password needs so many characters, and nothing else. */
export const MIN_PASSWORD = 12;

/** Somebody of the staff, as the list of accounts shows them. */
export type StaffPerson = {
  id: string;
  version: number;
  name: string;
  email: string;
  roles: readonly StaffRole[];
  isDisabled: boolean;
  hasSecondFactor: boolean;
  isExample: boolean;
  /** ISO, the last sign-in that is still known. */
  lastSeenAt: string | null;
};

/** Links that lead to an account of the staff. */
export const STAFF_LINKS = ["FIRST", "STAFF", "RESET"] as const;
export type StaffLink = (typeof STAFF_LINKS)[number];

export type OpenInvitation = {
  id: string;
  purpose: StaffLink;
  email: string | null;
  roles: readonly StaffRole[];
  expiresAt: string;
};

/** One of the signed-in browsers of a person. */
export type OwnSession = {
  id: string;
  startedAt: string;
  lastUsedAt: string;
  network: string;
  browser: string;
  isThis: boolean;
};

/** What a link asks for: everything, or, when the person exists already, the password alone. */
export type InvitationStep = { kind: "new"; email: string | null } | { kind: "known"; email: string };

/** Before an account ends. */
export type Deletion = {
  /** Entries that would have nobody to lead them. */
  left: readonly { id: string; name: string }[];
  hasPassword: boolean;
  /** Signed in a few minutes ago. */
  isFresh: boolean;
  isLastLead: boolean;
};
