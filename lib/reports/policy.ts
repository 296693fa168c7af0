import { hasRole, isJob, type Actor } from "@/lib/platform/actor";

/** Everything is denied unless a line here allows it. Anybody may report; who answers is staff. */
export const canReadReports = (actor: Actor): boolean =>
  isJob(actor) || hasRole(actor, "REVIEWER", "LEAD", "CONTENT", "AUDITOR");

/** The Redaktion reads what is about the site itself, not what is said about a provider. */
export const canReadReport = (actor: Actor, { hasEntry }: { hasEntry: boolean }): boolean =>
  isJob(actor) || hasRole(actor, "REVIEWER", "LEAD", "AUDITOR") || (!hasEntry && hasRole(actor, "CONTENT"));

export const canAnswerReports = (actor: Actor): boolean => hasRole(actor, "REVIEWER", "LEAD", "CONTENT");
export const canAnswerReport = (actor: Actor, { hasEntry }: { hasEntry: boolean }): boolean =>
  hasRole(actor, "REVIEWER", "LEAD") || (!hasEntry && hasRole(actor, "CONTENT"));

/** Links to a Leistungsträger: what comes back is evidence. */
export const canAskFunder = (actor: Actor): boolean => hasRole(actor, "REVIEWER", "LEAD");

export const canDeleteOldReports = (actor: Actor): boolean => isJob(actor);
