import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { admitStaff, type Staff } from "./insider";
import { currentVisit } from "./request";
import type { Visit } from "./session";

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
  return admitStaff({ kind: "staff", personId: visit.personId, roles: visit.roles });
}

/** Path and query of this request, as `proxy.ts` noted them. */
async function ownPath(): Promise<string> {
  return (await headers()).get("x-path") ?? "/verwaltung";
}
