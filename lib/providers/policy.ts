import type { Actor } from "@/lib/platform/actor";

/** Everything is denied unless a line here allows it. Jobs act for the operator; staff and owners come with accounts. */
export const canEditEntry = (actor: Actor): boolean => actor.kind === "system";
export const canPublish = (actor: Actor): boolean => actor.kind === "system";
export const canDeleteExamples = (actor: Actor): boolean => actor.kind === "system";
