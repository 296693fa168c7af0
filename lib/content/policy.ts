import { hasRole, type Actor } from "@/lib/platform/actor";

/** Everything is denied unless a line here allows it. */
export const canReadTexts = (actor: Actor): boolean => hasRole(actor, "CONTENT", "LEAD", "AUDITOR");
export const canEditTexts = (actor: Actor): boolean => hasRole(actor, "CONTENT", "LEAD");
