import "server-only";
import { write, type Context } from "@/lib/platform/context";
import { env } from "@/lib/platform/env";
import { AppError, ensure } from "@/lib/platform/errors";
import { hashToken, newToken } from "@/lib/platform/token";
import { canMakeExamplePeople } from "../policy";
import { EXAMPLE_PEOPLE } from "../rules/example-people";
import { isLoopback, LINK_MS } from "../rules/links";

/** Makes the example people that are missing. They have no password and nobody reads their addresses. */
export function addExamplePeople(ctx: Context): Promise<void> {
  return write(ctx, async (tx) => {
    ensure(canMakeExamplePeople(ctx.actor));
    const known = await tx.person.findMany({ select: { email: true } });
    const missing = EXAMPLE_PEOPLE.filter(({ email }) => !known.some((person) => person.email === email));
    const made = await tx.person.createManyAndReturn({
      data: missing.map((person) => ({ ...person, roles: [...person.roles], isExample: true, createdAt: ctx.now })),
      select: { id: true },
    });
    return {
      value: undefined,
      audit: made.map(({ id }) => ({ action: "person.create", entity: "person" as const, entityId: id, version: 1 })),
    };
  });
}

/** A one-time link for each example person; older ones of theirs end. */
export function makeExampleLinks(ctx: Context): Promise<{ name: string; path: string }[]> {
  return write(ctx, async (tx) => {
    ensure(canMakeExamplePeople(ctx.actor) && isLoopback(env().PUBLIC_URL));
    const people = await tx.person.findMany({
      where: { isExample: true, disabledAt: null, email: { in: EXAMPLE_PEOPLE.map(({ email }) => email) } },
      orderBy: { createdAt: "asc" },
    });
    await tx.invitation.deleteMany({ where: { purpose: "EXAMPLE", usedAt: null } });
    const links = people.map(({ id, name }) => ({ personId: id, name, ...newToken() }));
    const made = await tx.invitation.createManyAndReturn({
      data: links.map(({ personId, hash }) => ({
        purpose: "EXAMPLE" as const,
        tokenHash: hash,
        personId,
        invitedBy: "system:start",
        createdAt: ctx.now,
        expiresAt: new Date(ctx.now.getTime() + LINK_MS.EXAMPLE),
      })),
      select: { id: true },
    });
    return {
      value: links.map(({ name, token }) => ({ name, path: `/anmelden/beispiel?token=${token}` })),
      audit: made.map(({ id }) => ({ action: "invitation.create", entity: "invitation" as const, entityId: id })),
    };
  });
}

/** Who got in, and into which area. */
type SignedIn = { personId: string; isStaff: boolean };

/** Uses up the link of an example person and answers who it is. Never on a server that others can reach. */
export function takeExampleLink(ctx: Context, { token }: { token: string }): Promise<SignedIn> {
  return write(ctx, async (tx) => {
    if (!isLoopback(env().PUBLIC_URL)) throw new AppError("not_found", "not on this machine");
    const open = { tokenHash: hashToken(token), purpose: "EXAMPLE", usedAt: null, expiresAt: { gt: ctx.now } } as const;
    const link = await tx.invitation.findFirst({ where: open, select: { id: true, personId: true } });
    const person =
      link?.personId &&
      (await tx.person.findFirst({
        where: { id: link.personId, isExample: true, disabledAt: null },
        select: { id: true, roles: true },
      }));
    if (!link || !person) throw new AppError("not_found", "no such link");
    const { count } = await tx.invitation.updateMany({
      where: { id: link.id, usedAt: null },
      data: { usedAt: ctx.now },
    });
    if (count === 0) throw new AppError("conflict", "used meanwhile");
    return {
      value: { personId: person.id, isStaff: person.roles.length > 0 },
      audit: { action: "invitation.use", entity: "invitation", entityId: link.id },
    };
  });
}

/** Made-up people go with the made-up entries, once somebody real can lead. */
export function removeExamplePeople(ctx: Context): Promise<{ count: number }> {
  return write(ctx, async (tx) => {
    ensure(canMakeExamplePeople(ctx.actor));
    const lead = { roles: { has: "LEAD" }, disabledAt: null, isExample: false } as const;
    if ((await tx.person.count({ where: lead })) === 0) return { value: { count: 0 }, audit: "unchanged" };
    const people = await tx.person.findMany({ where: { isExample: true }, select: { id: true } });
    await tx.person.deleteMany({ where: { id: { in: people.map(({ id }) => id) } } });
    const audit = people.map(({ id }) => ({ action: "person.delete", entity: "person" as const, entityId: id }));
    return { value: { count: people.length }, audit };
  });
}
