import { hasRole, isJob, type Actor } from "@/lib/platform/actor";

/** Lists change many entries at once, so only the Leitung brings them in. */
export const canImport = (actor: Actor): boolean => isJob(actor) || hasRole(actor, "LEAD");
export const canReadImports = (actor: Actor): boolean => isJob(actor) || hasRole(actor, "LEAD", "AUDITOR");
/** Everything at once, drafts and refusals too. */
export const canExport = (actor: Actor): boolean => isJob(actor) || hasRole(actor, "LEAD", "AUDITOR");
