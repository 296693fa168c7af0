import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { admitMember, admitStaff, type Member, type Staff } from "./insider";
import { currentVisit } from "./request";
import type { Visit } from "./session";

/** Somebody signed in, or the sign-in page, which leads back here. */
export async function requireVisit(): Promise<Visit> {
  return (await currentVisit()) ?? redirect(`/anmelden?weiter=${encodeURIComponent(await ownPath())}`);
}

/** Nothing is missing of the sign-in: staff have shown their second factor, others need none. */
export const isWhole = ({ roles, secondFactorAt }: Visit): boolean => roles.length === 0 || secondFactorAt !== null;

/** Somebody signed in with everything: the pages of one's own account. */
export async function requireAccount(): Promise<Visit> {
  const visit = await requireVisit();
  return isWhole(visit) ? visit : redirect("/anmelden/zweiter-faktor");
}

/** First line of every page and route of the staff area. Leads to whatever is missing. */
export async function requireStaff(): Promise<Staff> {
  const visit = await requireVisit();
  if (visit.roles.length === 0) redirect("/anmelden/kein-zugang");
  if (!visit.secondFactorAt) redirect("/anmelden/zweiter-faktor");
  return admitStaff({ kind: "staff", personId: visit.personId, roles: visit.roles });
}

/**
 * First line of every page of a provider's own area. With more than one entry, `?eintrag=` says which; without it the
 * first. An entry that is not one's own is as if it were not there: null.
 */
export async function requireMember(wanted?: string): Promise<Member | null> {
  const visit = await requireVisit();
  if (visit.roles.length > 0) redirect("/verwaltung");
  const { personId, memberships } = visit;
  const [first] = memberships;
  if (!first) redirect("/anmelden/kein-zugang");
  const found = wanted === undefined ? first : memberships.find(({ providerId }) => providerId === wanted);
  return found ? admitMember({ kind: "member", personId, memberships }, found.providerId) : null;
}

/** Path and query of this request, as `proxy.ts` noted them. */
async function ownPath(): Promise<string> {
  return (await headers()).get("x-path") ?? "/verwaltung";
}
