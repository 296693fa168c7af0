import type { Actor, MembershipRole, StaffRole } from "@/lib/platform/actor";
import type { Context } from "@/lib/platform/context";
import type { Member, Staff } from "@/lib/platform/insider";

export const visitor: Actor = { kind: "visitor" };
export const editor: Actor = { kind: "system", job: "editor" };
export const firstReviewer: Actor = { kind: "system", job: "first-reviewer" };
export const secondReviewer: Actor = { kind: "system", job: "second-reviewer" };

/** A signed-in person of the staff. The id need not exist unless something points to it. */
export function staff(roles: readonly StaffRole[], personId = "00000000-0000-7000-8000-000000000001"): Actor {
  return { kind: "staff", personId, roles };
}

/** What `requireStaff()` answers. The only cast to it outside the gate. */
export function staffScope(roles: readonly StaffRole[], personId?: string): Staff {
  return { actor: staff(roles, personId) } as unknown as Staff;
}

/** Somebody who keeps an entry right for its provider. The id need not exist unless something points to it. */
export function member(
  providerId: string,
  role: MembershipRole = "OWNER",
  personId = "00000000-0000-7000-8000-000000000002",
): Actor {
  return { kind: "member", personId, memberships: [{ providerId, role }] };
}

/** What `requireMember()` answers. The only cast to it outside the gate. */
export function memberScope(providerId: string, role?: MembershipRole, personId?: string): Member {
  return { actor: member(providerId, role, personId), providerId } as unknown as Member;
}

export const NOW = new Date("2026-03-12T10:00:00Z");

export function contextOf(actor: Actor, now: Date = NOW): Context {
  return { actor, now, requestId: "test" };
}
