import { actorId, hasRole, isJob, type Actor } from "@/lib/platform/actor";

/** Everything is denied unless a line here allows it. */
export const canRecordStatus = (actor: Actor): boolean => isReviewer(actor);
export const canRecordEvidence = (actor: Actor): boolean => isReviewer(actor);
/** Whoever added it, as long as no decision rests on it; LEAD any: what must not be kept has to go. */
export const canDeleteFile = (actor: Actor, file: { addedBy: string; isDecidedOn: boolean }): boolean =>
  hasRole(actor, "LEAD") || (canRecordEvidence(actor) && actorId(actor) === file.addedBy && !file.isDecidedOn);
export const canRegisterFunder = (actor: Actor): boolean => isJob(actor) || hasRole(actor, "LEAD", "CONTENT");
export const canDecide = (actor: Actor): boolean => isReviewer(actor);
/** Four eyes: whoever signed first does not sign second. */
export const canSecond = (actor: Actor, decidedBy: string): boolean => canDecide(actor) && actorId(actor) !== decidedBy;
/** Cases, evidence and what was decided, with the reasons. */
export const canReadReviews = (actor: Actor): boolean => isJob(actor) || hasRole(actor, "REVIEWER", "LEAD", "AUDITOR");

const isReviewer = (actor: Actor): boolean => isJob(actor) || hasRole(actor, "REVIEWER", "LEAD");
