import { actorId, hasRole, isJob, isMember, type Actor } from "@/lib/platform/actor";
import { canWriteDraft } from "@/lib/providers/policy";
import { isOwnPaper } from "./rules/own-evidence";
import { HANDED_IN_KINDS, type EvidenceKind } from "./types";

/** Everything is denied unless a line here allows it. */
export const canRecordStatus = (actor: Actor): boolean => isReviewer(actor);
/** Who pays, as a claim that nobody has looked at: in a draft also its own people. */
export const canClaim = (actor: Actor, entry: Parameters<typeof canWriteDraft>[1]): boolean =>
  canRecordStatus(actor) || canWriteDraft(actor, entry);
export const canRecordEvidence = (actor: Actor): boolean => isReviewer(actor);
type Paper = { providerId: string; kind: EvidenceKind };
/** A provider hands in its own papers; what of it counts, a decision says. */
export const canHandIn = (actor: Actor, { providerId, kind }: Paper): boolean =>
  isMember(actor, providerId) && HANDED_IN_KINDS.includes(kind);
export const canAttachFile = (actor: Actor, { providerId, byProvider }: { providerId: string; byProvider: boolean }) =>
  canRecordEvidence(actor) || (byProvider && isMember(actor, providerId));
/** Those who read reviews, and the provider its own papers. */
export const canReadFile = (actor: Actor, paper: Paper & { byProvider: boolean }): boolean =>
  canReadReviews(actor) || (isMember(actor, paper.providerId) && isOwnPaper(paper));
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
