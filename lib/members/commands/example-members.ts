import "server-only";
import { write, type Context } from "@/lib/platform/context";
import { ensure } from "@/lib/platform/errors";
import { canMakeExampleMembers } from "../policy";
import { EXAMPLE_MEMBERS } from "../rules/example-members";

/** Gives the example people their entries, as far as both are there. */
export function addExampleMembers(ctx: Context): Promise<void> {
  return write(ctx, async (tx) => {
    ensure(canMakeExampleMembers(ctx.actor));
    const people = await tx.person.findMany({
      where: { isExample: true, roles: { isEmpty: true }, memberships: { none: {} } },
      select: { id: true, email: true },
    });
    const entries = await tx.provider.findMany({ where: { isExample: true }, select: { id: true, identifier: true } });
    const data = EXAMPLE_MEMBERS.flatMap(({ email, identifier, role }) => {
      const personId = people.find((person) => person.email === email)?.id;
      const providerId = entries.find((entry) => entry.identifier === identifier)?.id;
      return personId && providerId ? [{ personId, providerId, role, createdAt: ctx.now }] : [];
    });
    if (data.length === 0) return { value: undefined, audit: "unchanged" };
    await tx.membership.createMany({ data });
    return {
      value: undefined,
      audit: data.map(({ personId }) => ({
        action: "membership.create",
        entity: "membership" as const,
        entityId: personId,
      })),
    };
  });
}
