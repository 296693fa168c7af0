/** Prüfung, Leitung, Redaktion, and a role that only reads. One person may have several. */
export const STAFF_ROLES = ["REVIEWER", "LEAD", "CONTENT", "AUDITOR"] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export type StaffActor = { kind: "staff"; personId: string; roles: readonly StaffRole[] };

/** Anbieter-Leitung and Anbieter-Redaktion. */
export const MEMBERSHIP_ROLES = ["OWNER", "MEMBER"] as const;
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];
export type Membership = { providerId: string; role: MembershipRole };

/** Somebody who keeps one or more entries right for their providers; never of the staff as well. */
export type MemberActor = { kind: "member"; personId: string; memberships: readonly Membership[] };

/** Whoever holds the link of a mail to this provider: nobody signed in, so the audit names the mail. */
export type LinkActor = { kind: "link"; providerId: string; reminderId: string };

/** Who acts. Jobs are actors too, so the audit trail is never anonymous. */
export type Actor = { kind: "visitor" } | { kind: "system"; job: string } | StaffActor | MemberActor | LinkActor;

/** The stable name that audit, versions and decisions keep: "system:import", "person:{id}", "link:{id}"; never a name. */
export function actorId(actor: Actor): string {
  switch (actor.kind) {
    case "system":
      return `system:${actor.job}`;
    case "staff":
    case "member":
      return `person:${actor.personId}`;
    case "link":
      return `link:${actor.reminderId}`;
    case "visitor":
      return "visitor";
  }
}

/** Any of the roles will do. */
export const hasRole = (actor: Actor, ...roles: readonly StaffRole[]): actor is StaffActor =>
  actor.kind === "staff" && roles.some((role) => actor.roles.includes(role));

/** Of this provider, as one of the roles; both will do unless one is named. */
export const isMember = (actor: Actor, providerId: string, ...roles: readonly MembershipRole[]): actor is MemberActor =>
  actor.kind === "member" &&
  actor.memberships.some((each) => each.providerId === providerId && (roles.length === 0 || roles.includes(each.role)));

/** By a link that was mailed to this provider. */
export const holdsLink = (actor: Actor, providerId: string): actor is LinkActor =>
  actor.kind === "link" && actor.providerId === providerId;

/** Jobs act for the operator, with the database's own credentials. */
export const isJob = (actor: Actor): boolean => actor.kind === "system";
