import { hasRole, isJob, isMember, type Actor, type StaffActor } from "@/lib/platform/actor";
import { canReadReviews } from "@/lib/recognitions/policy";
import type { CaseRights } from "./types";

/** Everything is denied unless a line here allows it. Partial people read, and nothing else. */
export const canReadCases = (actor: Actor): boolean => canReadReviews(actor);

export const seesToCases = (actor: Actor): actor is StaffActor => hasRole(actor, "REVIEWER", "LEAD");

/** Ask the provider, write down what was said. */
export const canWorkOn = (actor: Actor, { isPartial }: { isPartial: boolean }): boolean =>
  isJob(actor) || (seesToCases(actor) && !isPartial);

/** The provider's own people answer what they are asked; staff writes down what came back. */
export const wasAsked = (actor: Actor, providerId: string): boolean => isMember(actor, providerId);

export type CaseSubject = {
  isPartial: boolean;
  /** Who sees to it in truth, see `effectiveAssignee`. */
  assigneeId: string | null;
  /** Whom the actor stands in for today. */
  standsInFor: readonly string[];
  /** All that is left is a second check under the actor's own first signature. */
  isOwnSecondCheck: boolean;
};

/** Free ones, those of people one stands in for; LEAD any. */
export const canTake = (actor: Actor, subject: CaseSubject): boolean =>
  seesToCases(actor) &&
  !subject.isPartial &&
  !subject.isOwnSecondCheck &&
  subject.assigneeId !== actor.personId &&
  (subject.assigneeId === null || subject.standsInFor.includes(subject.assigneeId) || hasRole(actor, "LEAD"));

export const canHandOver = (actor: Actor, { isPartial, assigneeId, standsInFor }: CaseSubject): boolean =>
  seesToCases(actor) &&
  !isPartial &&
  (assigneeId === null || assigneeId === actor.personId || standsInFor.includes(assigneeId) || hasRole(actor, "LEAD"));

/** One's own deputy; LEAD anybody's. */
export const canSetDeputy = (actor: Actor, personId: string): boolean =>
  (seesToCases(actor) && actor.personId === personId) || hasRole(actor, "LEAD");

export const canDeclarePartial = (actor: Actor): actor is StaffActor => seesToCases(actor);
/** Never one's own: whoever felt partial does not say alone that it is over. */
export const canLiftPartiality = (actor: Actor, personId: string): boolean =>
  hasRole(actor, "LEAD") && actor.personId !== personId;

/** What a page offers; `close` and `liftPartiality` still depend on what is there. */
export function rightsOf(actor: Actor, subject: CaseSubject): CaseRights {
  return {
    work: canWorkOn(actor, subject),
    take: canTake(actor, subject),
    handOver: canHandOver(actor, subject),
    close: canWorkOn(actor, subject),
    declarePartial: canDeclarePartial(actor) && !subject.isPartial,
    liftPartiality: hasRole(actor, "LEAD"),
  };
}
