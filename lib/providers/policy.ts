import { hasRole, isJob, isMember, type Actor } from "@/lib/platform/actor";

/** Everything is denied unless a line here allows it. */
export const canEditEntry = (actor: Actor): boolean => isJob(actor) || hasRole(actor, "REVIEWER", "LEAD", "CONTENT");
/** Members change what is nobody's claim at once; identity and recognition they propose (design 1, rule 4). */
export const canEditFields = (actor: Actor, entry: { providerId: string; isLight: boolean }): boolean =>
  canEditEntry(actor) || (entry.isLight && isMember(actor, entry.providerId));
/** "Alles stimmt noch": the provider's own Leitung, or staff who called (domain 3.5). */
export const canConfirm = (actor: Actor, providerId: string): boolean =>
  canEditEntry(actor) || isMember(actor, providerId, "OWNER");
/** Show, hide, block, archive, merge: what the public sees at all (domain 3.5: Leitung). */
export const canPublish = (actor: Actor): boolean => isJob(actor) || hasRole(actor, "LEAD");
export const canDeleteExamples = (actor: Actor): boolean => isJob(actor) || hasRole(actor, "LEAD");
/** Taking away a site or an offer; what was checked about it goes with it, so that needs the Leitung. */
export const canRemoveParts = (actor: Actor, { decisions }: { decisions: number }): boolean =>
  decisions > 0 ? canPublish(actor) : canEditEntry(actor);
/** Everything that is not public of an entry: drafts, history, reasons. */
export const canReadEntries = (actor: Actor): boolean =>
  isJob(actor) || hasRole(actor, "REVIEWER", "LEAD", "CONTENT", "AUDITOR");
