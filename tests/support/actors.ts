import type { Actor } from "@/lib/platform/actor";
import type { Context } from "@/lib/platform/context";

export const visitor: Actor = { kind: "visitor" };
export const editor: Actor = { kind: "system", job: "editor" };
export const firstReviewer: Actor = { kind: "system", job: "first-reviewer" };
export const secondReviewer: Actor = { kind: "system", job: "second-reviewer" };

export const NOW = new Date("2026-03-12T10:00:00Z");

export function contextOf(actor: Actor, now: Date = NOW): Context {
  return { actor, now, requestId: "test" };
}
