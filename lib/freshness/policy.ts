import { isJob, isMember, type Actor, type MemberActor } from "@/lib/platform/actor";

/** Everything is denied unless a line here allows it. What a link may say stands with the commands it calls. */
export const canRemind = (actor: Actor): boolean => isJob(actor);
/** How often to be asked: the provider's own choice. */
export const canChooseInterval = (actor: Actor, providerId: string): boolean => isMember(actor, providerId, "OWNER");
/** That there is nothing to show any more. */
export const canReportGone = (actor: Actor, providerId: string): actor is MemberActor =>
  isMember(actor, providerId, "OWNER");
