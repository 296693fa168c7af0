import "server-only";
import type { Tx } from "@/lib/platform/context";
import { fromColumn } from "@/lib/platform/day-column";
import type { Colleague } from "../types";

/** Everybody who may see to cases or still holds one; by name. */
export async function listColleagues(tx: Pick<Tx, "person">): Promise<Colleague[]> {
  const people = await tx.person.findMany({
    where: { OR: [{ roles: { hasSome: ["REVIEWER", "LEAD"] } }, { cases: { some: { closedAt: null } } }] },
    select: {
      id: true,
      name: true,
      version: true,
      roles: true,
      disabledAt: true,
      deputyId: true,
      deputyFrom: true,
      deputyUntil: true,
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
  return people.map(({ roles, disabledAt, deputyFrom, deputyUntil, ...person }) => ({
    ...person,
    isActive: disabledAt === null && (roles.includes("REVIEWER") || roles.includes("LEAD")),
    deputyFrom: fromColumn(deputyFrom),
    deputyUntil: fromColumn(deputyUntil),
  }));
}
