import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { Actor, StaffActor } from "./actor";
import { currentVisit } from "./request";
import type { Visit } from "./session";

declare const admitted: unique symbol;

/** Proof that somebody may read what is not public. Only this file makes one, so a forgotten gate does not compile. */
export type Insider = { readonly actor: Actor; readonly [admitted]: true };
/** A signed-in person of the staff, second factor shown. What the roles allow, policies say. */
export type Staff = Insider & { readonly actor: StaffActor };

/** Command-line jobs run with the database's own credentials. */
export function admitJob(job: string): Insider {
  return { actor: { kind: "system", job } } as Insider;
}

/** Somebody signed in, or the sign-in page, which leads back here. */
export async function requireVisit(): Promise<Visit> {
  return (await currentVisit()) ?? redirect(`/anmelden?weiter=${encodeURIComponent(await ownPath())}`);
}

/** Somebody signed in with everything: the pages of one's own account. */
export async function requireAccount(): Promise<Visit> {
  const visit = await requireVisit();
  return visit.secondFactorAt ? visit : redirect("/anmelden/zweiter-faktor");
}

/** First line of every page and route of the staff area. Leads to whatever is missing. */
export async function requireStaff(): Promise<Staff> {
  const visit = await requireVisit();
  if (visit.roles.length === 0) redirect("/anmelden/kein-zugang");
  if (!visit.secondFactorAt) redirect("/anmelden/zweiter-faktor");
  return { actor: { kind: "staff", personId: visit.personId, roles: visit.roles } } as unknown as Staff;
}

/** Path and query of this request, as `proxy.ts` noted them. */
async function ownPath(): Promise<string> {
  return (await headers()).get("x-path") ?? "/verwaltung";
}
