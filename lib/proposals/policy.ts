import { hasRole, isMember, type Actor } from "@/lib/platform/actor";
import { canReadReviews } from "@/lib/recognitions/policy";

/** Everything is denied unless a line here allows it. Propose and take back: whoever keeps the entry right. */
export const canPropose = (actor: Actor, providerId: string): boolean => isMember(actor, providerId);
/** Who proposed what, and what BAG UB answered. */
export const canReadProposals = (actor: Actor): boolean => canReadReviews(actor);
/** Whoever said "Ich bin befangen" about the provider does not decide about its proposals either. */
export const canDecideProposals = (actor: Actor, { isPartial }: { isPartial: boolean }): boolean =>
  hasRole(actor, "REVIEWER", "LEAD") && !isPartial;
