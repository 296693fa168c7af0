import "server-only";
import type { MembershipRole } from "@/lib/platform/actor";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { hashPassword, setPassword } from "@/lib/platform/password";
import { hashToken } from "@/lib/platform/token";
import type { Acceptance } from "../schema";
import { ENTRY_LINKS } from "../types";

/** Uses a link to an entry up: makes the account if there is none, and the membership. The link proves the address. */
export async function acceptEntryLink(ctx: Context, input: Acceptance): Promise<{ personId: string }> {
  const hash = input.newPassword ? await hashPassword(input.newPassword) : null;
  return write(ctx, async (tx) => {
    const link = await findOpenLink(tx, ctx, input.token);
    const person = await findOrMakePerson(tx, ctx, { email: link.email, name: input.name ?? null });
    const { count } = await tx.invitation.updateMany({
      where: { id: link.id, usedAt: null },
      data: { usedAt: ctx.now, personId: person.id },
    });
    if (count === 0) throw new AppError("not_found", "used meanwhile");
    const others = { providerId: link.providerId, email: link.email, usedAt: null, settledAt: null };
    await tx.invitation.deleteMany({ where: others });
    // Somebody who is known changes the password in the account.
    if (hash && person.isNew) await setPassword(tx, { personId: person.id, hash });
    await join(tx, ctx, { personId: person.id, ...link });
    await settleClaims(tx, ctx, link);
    return {
      value: { personId: person.id },
      audit: [
        { action: "invitation.use", entity: "invitation", entityId: link.id },
        ...(person.isNew
          ? [{ action: "person.create", entity: "person" as const, entityId: person.id, version: 1 }]
          : []),
        { action: "membership.create", entity: "membership", entityId: person.id },
      ],
    };
  });
}

type Link = { id: string; email: string; providerId: string; role: MembershipRole };

async function findOpenLink(tx: Tx, ctx: Context, token: string): Promise<Link> {
  const link = await tx.invitation.findFirst({
    where: {
      tokenHash: hashToken(token),
      purpose: { in: [...ENTRY_LINKS] },
      usedAt: null,
      expiresAt: { gt: ctx.now },
      provider: { visibility: { not: "ARCHIVED" } },
    },
    select: { id: true, email: true, providerId: true, membershipRole: true },
  });
  if (!link?.email || !link.providerId || !link.membershipRole) throw new AppError("not_found", "no such link");
  return { id: link.id, email: link.email, providerId: link.providerId, role: link.membershipRole };
}

type Named = { email: string; name: string | null };

/**
 * @throws AppError "conflict" staff_person: nobody is of the staff and of a provider at once
 * @throws AppError "invalid" name: a new person has to say one
 */
export async function findOrMakePerson(tx: Tx, ctx: Context, { email, name }: Named) {
  const known = await tx.person.findUnique({
    where: { email },
    select: { id: true, roles: true, disabledAt: true, twoFactorEnabled: true },
  });
  if (known?.disabledAt) throw new AppError("not_found", "disabled");
  if (known && (known.roles.length > 0 || known.twoFactorEnabled)) throw new AppError("conflict", "staff_person");
  if (known) return { id: known.id, isNew: false };
  if (name === null) throw new AppError("invalid", "name");
  const { id } = await tx.person.create({
    data: { name, email, emailVerified: true, roles: [], createdAt: ctx.now },
    select: { id: true },
  });
  return { id, isNew: true };
}

/** A link never takes rights away: who is Leitung stays it. */
export async function join(
  tx: Tx,
  ctx: Context,
  { personId, providerId, role }: { personId: string; providerId: string; role: MembershipRole },
): Promise<void> {
  await tx.membership.upsert({
    where: { personId_providerId: { personId, providerId } },
    create: { personId, providerId, role, createdAt: ctx.now },
    update: role === "OWNER" ? { role } : {},
  });
}

/** The mail went to the exact address on record, so the press decides. */
async function settleClaims(tx: Tx, ctx: Context, { email, providerId }: Link): Promise<void> {
  await tx.claim.updateMany({
    where: { email, providerId, method: "ADDRESS_ON_RECORD", state: "CODE_SENT" },
    data: { state: "GRANTED", decidedAt: ctx.now, decidedBy: "system:claim", version: { increment: 1 } },
  });
}
