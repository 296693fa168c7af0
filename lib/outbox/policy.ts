import { hasRole, isJob, type Actor } from "@/lib/platform/actor";

/** Everything is denied unless a line here allows it. */
export const canReadMails = (actor: Actor): boolean => hasRole(actor, "REVIEWER", "LEAD", "AUDITOR");
export const canSendMailAgain = (actor: Actor): boolean => hasRole(actor, "REVIEWER", "LEAD");
export const canSettleMail = (actor: Actor): boolean => canSendMailAgain(actor);
export const canDeleteOldMails = (actor: Actor): boolean => isJob(actor);
