/** Who acts. Jobs are actors too, so the audit trail is never anonymous. Accounts bring `provider` and `staff`. */
export type Actor = { kind: "visitor" } | { kind: "system"; job: string };

/** The stable name that audit, versions and decisions keep: "system:import". */
export function actorId(actor: Actor): string {
  return actor.kind === "system" ? `system:${actor.job}` : actor.kind;
}
