import { hasRole, isJob, isMember, type Actor } from "@/lib/platform/actor";

/** Everything is denied unless a line here allows it. */
/** Invite colleagues, change what they may, hand over, remove. */
export const canManageTeam = (actor: Actor, providerId: string): boolean => isMember(actor, providerId, "OWNER");
/** Everybody may go; nobody but the Leitung may send somebody away. */
export const canRemoveMember = (actor: Actor, { providerId, personId }: { providerId: string; personId: string }) =>
  canManageTeam(actor, providerId) || (isMember(actor, providerId) && actor.personId === personId);
export const canMakeExampleMembers = (actor: Actor): boolean => isJob(actor);
/** Who is asked to look after an entry, and whose it is (domain 3.5: Leitung and Prüfung). */
export const canInviteProviders = (actor: Actor): boolean => hasRole(actor, "REVIEWER", "LEAD");
export const canDecideClaims = (actor: Actor): boolean => hasRole(actor, "REVIEWER", "LEAD");
export const canReadClaims = (actor: Actor): boolean => hasRole(actor, "REVIEWER", "LEAD", "AUDITOR");
