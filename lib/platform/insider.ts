import "server-only";
import type { Actor, MemberActor, StaffActor } from "./actor";

declare const admitted: unique symbol;

/** Proof that somebody may read what is not public. Only this file makes one, so a forgotten gate does not compile. */
export type Insider = { readonly actor: Actor; readonly [admitted]: true };
/** A signed-in person of the staff, second factor shown. What the roles allow, policies say. */
export type Staff = Insider & { readonly actor: StaffActor };

declare const belongs: unique symbol;

/** Proof that somebody belongs to this provider: opens what is not public of its own entry, and nothing of others. */
export type Member = { readonly actor: MemberActor; readonly providerId: string; readonly [belongs]: true };

/** Command-line jobs run with the database's own credentials. */
export function admitJob(job: string): Insider {
  return { actor: { kind: "system", job } } as Insider;
}

/** For the gate alone, which has looked at the session. */
export function admitMember(actor: MemberActor, providerId: string): Member {
  return { actor, providerId } as Member;
}

/** For the gate alone, which has looked at the session. */
export function admitStaff(actor: StaffActor): Staff {
  return { actor } as Staff;
}
