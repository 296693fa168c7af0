import type { Actor } from "@/lib/platform/actor";
import { actorId } from "@/lib/platform/actor";

/** Everything is denied unless a line here allows it. Staff roles come with accounts. */
export const canRecordStatus = (actor: Actor): boolean => actor.kind === "system";
export const canRecordEvidence = (actor: Actor): boolean => actor.kind === "system";
export const canRegisterFunder = (actor: Actor): boolean => actor.kind === "system";
export const canDecide = (actor: Actor): boolean => actor.kind === "system";
/** Four eyes: whoever signed first does not sign second. */
export const canSecond = (actor: Actor, decidedBy: string): boolean => canDecide(actor) && actorId(actor) !== decidedBy;
