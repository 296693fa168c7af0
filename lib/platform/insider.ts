import "server-only";
import type { Actor, StaffActor } from "./actor";

declare const admitted: unique symbol;

/** Proof that somebody may read what is not public. Only this file makes one, so a forgotten gate does not compile. */
export type Insider = { readonly actor: Actor; readonly [admitted]: true };
/** A signed-in person of the staff, second factor shown. What the roles allow, policies say. */
export type Staff = Insider & { readonly actor: StaffActor };

/** Command-line jobs run with the database's own credentials. */
export function admitJob(job: string): Insider {
  return { actor: { kind: "system", job } } as Insider;
}

/** For the gate alone, which has looked at the session. */
export function admitStaff(actor: StaffActor): Staff {
  return { actor } as Staff;
}
