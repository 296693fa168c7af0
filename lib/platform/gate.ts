import "server-only";
import type { Actor } from "./actor";

declare const admitted: unique symbol;

/** Proof that somebody may read what is not public. Only this file makes one, so a forgotten gate does not compile. */
export type Insider = { readonly actor: Actor; readonly [admitted]: true };

/** Command-line jobs run with the database's own credentials. */
export function admitJob(job: string): Insider {
  return { actor: { kind: "system", job } } as Insider;
}
