import "server-only";
import type { StaffRole } from "@/lib/platform/actor";
import { actorId } from "@/lib/platform/actor";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { env } from "@/lib/platform/env";
import { AppError, ensure } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/outbox";
import { newToken } from "@/lib/platform/token";
import { invitationMail, secondFactorResetMail } from "../mails";
import { canMakeFirstLink, canManageAccounts } from "../policy";
import { LINK_MS } from "../rules/links";
import { STAFF_LINKS, type StaffLink } from "../types";

/** Asks somebody to join the staff, by mail. An older open invitation of the same address ends. */
export function invitePerson(
  ctx: Context,
  { email, roles }: { email: string; roles: readonly StaffRole[] },
): Promise<{ id: string }> {
  return write(ctx, async (tx) => {
    ensure(canManageAccounts(ctx.actor));
    if (roles.length === 0) throw new AppError("invalid", "no role");
    if (await tx.person.findUnique({ where: { email }, select: { id: true } }))
      throw new AppError("conflict", "known_person");
    await tx.invitation.deleteMany({ where: { email, purpose: "STAFF", usedAt: null } });
    const { id, address, until } = await createLink(tx, ctx, { purpose: "STAFF", email, roles, personId: null });
    await queueMail(tx, {
      channel: "ACCOUNT",
      template: "account.invitation",
      recipient: email,
      ...invitationMail({ address, until }),
    });
    return { value: { id }, audit: { action: "invitation.create", entity: "invitation", entityId: id } };
  });
}

/** The link of an open invitation stops working. */
export function revokeInvitation(ctx: Context, { id }: { id: string }): Promise<void> {
  return write(ctx, async (tx) => {
    ensure(canManageAccounts(ctx.actor));
    const { count } = await tx.invitation.deleteMany({
      where: { id, usedAt: null, purpose: { in: [...STAFF_LINKS] } },
    });
    if (count === 0) throw new AppError("not_found");
    return { value: undefined, audit: { action: "invitation.revoke", entity: "invitation", entityId: id } };
  });
}

/**
 * A link without a mail, for whoever has the machine: the first account, or the way back in. For a known address it
 * sets the second factor anew and takes it away at once; roles are added, never taken.
 */
export function makeFirstLink(
  ctx: Context,
  { email, roles }: { email: string | null; roles: readonly StaffRole[] },
): Promise<{ address: string }> {
  return write(ctx, async (tx) => {
    ensure(canMakeFirstLink(ctx.actor));
    const person = email === null ? null : await tx.person.findUnique({ where: { email } });
    // Nobody is of the staff and of a provider at once.
    if (person && (await tx.membership.count({ where: { personId: person.id } })) > 0)
      throw new AppError("conflict", "member");
    if (person) await admitAgain(tx, person, roles);
    const link = { purpose: person ? "RESET" : "FIRST", email, roles, personId: person?.id ?? null } as const;
    await tx.invitation.deleteMany({ where: { purpose: link.purpose, personId: link.personId, usedAt: null } });
    const { id, address } = await createLink(tx, ctx, link);
    return { value: { address }, audit: { action: "invitation.create", entity: "invitation", entityId: id } };
  });
}

type Known = { id: string; version: number; roles: StaffRole[] };

async function admitAgain(tx: Tx, person: Known, roles: readonly StaffRole[]): Promise<void> {
  const all = [...new Set([...person.roles, ...roles])];
  await tx.person.update({
    where: { id: person.id },
    data: { roles: all, disabledAt: null, version: { increment: 1 } },
  });
  await removeSecondFactor(tx, person.id);
}

/** Nobody gets in with this person's password until a new second factor is set up through a link. */
export async function removeSecondFactor(tx: Tx, personId: string): Promise<void> {
  await tx.twoFactor.deleteMany({ where: { personId } });
  await tx.person.update({ where: { id: personId }, data: { twoFactorEnabled: false } });
  await tx.session.deleteMany({ where: { personId } });
}

/** A link by mail to set up a new second factor; older ones end. */
export async function sendResetLink(tx: Tx, ctx: Context, person: { id: string; email: string }): Promise<string> {
  await tx.invitation.deleteMany({ where: { personId: person.id, purpose: "RESET", usedAt: null } });
  const link = { purpose: "RESET", email: person.email, roles: [], personId: person.id } as const;
  const { id, address, until } = await createLink(tx, ctx, link);
  await queueMail(tx, {
    channel: "ACCOUNT",
    template: "account.second-factor-reset",
    recipient: person.email,
    ...secondFactorResetMail({ address, until }),
  });
  return id;
}

type Link = {
  purpose: StaffLink;
  email: string | null;
  roles: readonly StaffRole[];
  personId: string | null;
};

async function createLink(tx: Tx, ctx: Context, { roles, ...link }: Link) {
  const { token, hash } = newToken();
  const until = new Date(ctx.now.getTime() + LINK_MS[link.purpose]);
  const { id } = await tx.invitation.create({
    data: {
      ...link,
      roles: [...roles],
      tokenHash: hash,
      invitedBy: actorId(ctx.actor),
      createdAt: ctx.now,
      expiresAt: until,
    },
    select: { id: true },
  });
  return { id, until, address: new URL(`/anmelden/einladung?token=${token}`, env().PUBLIC_URL).href };
}
