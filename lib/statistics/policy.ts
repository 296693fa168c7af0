import { hasRole, STAFF_ROLES, type Actor } from "@/lib/platform/actor";

/** Everything is denied unless a line here allows it. Small numbers are not hidden: this is not public. */
export const canReadNumbers = (actor: Actor): boolean => hasRole(actor, ...STAFF_ROLES);
