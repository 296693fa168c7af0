import { hasRole, holdsLink, isJob, isMember, type Actor } from "@/lib/platform/actor";
import type { Visibility } from "./types";

/** Everything is denied unless a line here allows it. */
export const canEditEntry = (actor: Actor): boolean => isJob(actor) || hasRole(actor, "REVIEWER", "LEAD", "CONTENT");
type Entry = { providerId: string; visibility: Visibility };
/** An entry that nobody has been shown yet: its own people write all of it. */
export const canWriteDraft = (actor: Actor, { providerId, visibility }: Entry): boolean =>
  visibility === "DRAFT" && isMember(actor, providerId);
/** Members change what is nobody's claim at once; identity and recognition they propose (design 1, rule 4). */
export const canEditFields = (actor: Actor, entry: Entry & { isLight: boolean; isPlaces?: boolean }): boolean =>
  canEditEntry(actor) ||
  canWriteDraft(actor, entry) ||
  (entry.isLight && isMember(actor, entry.providerId)) ||
  // "Freie Plätze heute?" is asked beside every confirmation.
  (entry.isPlaces === true && holdsLink(actor, entry.providerId));
/** A new site or offer. */
export const canAddParts = (actor: Actor, entry: Entry): boolean => canEditEntry(actor) || canWriteDraft(actor, entry);
/** "Alles stimmt noch": the provider's own Leitung, whoever got our reminder, or staff who called (domain 3.5). */
export const canConfirm = (actor: Actor, providerId: string): boolean =>
  canEditEntry(actor) || isMember(actor, providerId, "OWNER") || holdsLink(actor, providerId);
/** Show, hide, block, archive, merge: what the public sees at all (domain 3.5: Leitung). */
export const canPublish = (actor: Actor): boolean => isJob(actor) || hasRole(actor, "LEAD");
/** "An BAG UB senden" and "Zurückholen": whoever keeps the entry right, Leitung or not. */
export const canSubmitEntry = (actor: Actor, providerId: string): boolean => isMember(actor, providerId);
export const canDeleteExamples = (actor: Actor): boolean => isJob(actor) || hasRole(actor, "LEAD");
/** Taking away a site or an offer; what was checked about it goes with it, so that needs the Leitung. */
export const canRemoveParts = (actor: Actor, { decisions, ...entry }: Entry & { decisions: number }): boolean =>
  decisions > 0 ? canPublish(actor) : canAddParts(actor, entry);
/** Everything that is not public of an entry: drafts, history, reasons. */
export const canReadEntries = (actor: Actor): boolean =>
  isJob(actor) || hasRole(actor, "REVIEWER", "LEAD", "CONTENT", "AUDITOR");
