import "server-only";
import type { Actor } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/context";

/** This person said "Ich bin befangen" about that provider. Jobs are never partial. */
export async function isPartial(tx: Tx, actor: Actor, providerId: string): Promise<boolean> {
  if (actor.kind !== "staff") return false;
  const { personId } = actor;
  return (await tx.partiality.count({ where: { personId, providerId } })) > 0;
}
