/** Prüfung, Leitung, Redaktion, and a role that only reads. One person may have several. */
export const STAFF_ROLES = ["REVIEWER", "LEAD", "CONTENT", "AUDITOR"] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export type StaffActor = { kind: "staff"; personId: string; roles: readonly StaffRole[] };

/** Who acts. Jobs are actors too, so the audit trail is never anonymous. */
export type Actor = { kind: "visitor" } | { kind: "system"; job: string } | StaffActor;

/** The stable name that audit, versions and decisions keep: "system:import", "person:{id}"; never a person's name. */
export function actorId(actor: Actor): string {
  switch (actor.kind) {
    case "system":
      return `system:${actor.job}`;
    case "staff":
      return `person:${actor.personId}`;
    case "visitor":
      return "visitor";
  }
}

/** Any of the roles will do. */
export const hasRole = (actor: Actor, ...roles: readonly StaffRole[]): actor is StaffActor =>
  actor.kind === "staff" && roles.some((role) => actor.roles.includes(role));

/** Jobs act for the operator, with the database's own credentials. */
export const isJob = (actor: Actor): boolean => actor.kind === "system";
