import { isMember, type Actor, type MemberActor } from "@/lib/platform/actor";

/** Everything is denied unless a line here allows it: only a provider's own people come in by its own area. */
export const keepsRight = (actor: Actor, providerId: string): actor is MemberActor => isMember(actor, providerId);
