import { hasRole, isJob, type Actor, type MemberActor, type StaffActor } from "@/lib/platform/actor";

/** Everything is denied unless a line here allows it. */
export const canManageAccounts = (actor: Actor): boolean => isJob(actor) || hasRole(actor, "LEAD");
export const canReadAccounts = (actor: Actor): boolean => isJob(actor) || hasRole(actor, "LEAD", "AUDITOR");
export const canMakeExamplePeople = (actor: Actor): boolean => isJob(actor);
/** The first account, and the way back in: only for who has the machine. */
export const canMakeFirstLink = (actor: Actor): boolean => isJob(actor);
/** One's own name, password, second factor and sessions; of nobody else. */
export const ownsAccount = (actor: Actor, personId: string): actor is StaffActor | MemberActor =>
  (actor.kind === "staff" || actor.kind === "member") && actor.personId === personId;
/** Codes of an app are for staff alone. */
export const ownsSecondFactor = (actor: Actor, personId: string): actor is StaffActor =>
  actor.kind === "staff" && ownsAccount(actor, personId);
