import "server-only";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { AppError } from "@/lib/platform/errors";
import { hashPassword, isPasswordOf, setPassword } from "@/lib/platform/password";
import { beginSecondFactor, finishSecondFactor } from "@/lib/platform/second-factor";
import { hashToken } from "@/lib/platform/token";
import { STAFF_LINKS } from "../types";

/** Who may go on to set up a second factor, and with which link. */
export type Accepted = { personId: string; invitationId: string };

type Acceptance = { token: string; name: string; email: string; newPassword: string };

/** First step of a new account. The link works until the second factor is set up, from now on with the password. */
export async function acceptInvitation(ctx: Context, input: Acceptance): Promise<Accepted> {
  const hash = await hashPassword(input.newPassword);
  return write(ctx, async (tx) => {
    const link = await findOpenLink(tx, ctx, input.token);
    if (link.personId) throw new AppError("conflict", "begun");
    const email = link.email ?? input.email;
    if (await tx.person.findUnique({ where: { email }, select: { id: true } }))
      throw new AppError("conflict", "known_person");
    const { id } = await tx.person.create({
      data: { name: input.name, email, emailVerified: link.email !== null, roles: link.roles, createdAt: ctx.now },
      select: { id: true },
    });
    await setPassword(tx, { personId: id, hash });
    await beginSecondFactor(tx, { personId: id, codesOnly: false, now: ctx.now });
    const { count } = await tx.invitation.updateMany({
      where: { id: link.id, personId: null, usedAt: null },
      data: { personId: id },
    });
    if (count === 0) throw new AppError("conflict", "begun");
    return {
      value: { personId: id, invitationId: link.id },
      audit: [
        { action: "invitation.accept", entity: "invitation", entityId: link.id },
        { action: "person.create", entity: "person", entityId: id, version: 1 },
      ],
    };
  });
}

/** Goes on where the link was left, or begins a new second factor: link and password together. */
export async function resumeInvitation(
  ctx: Context,
  { token, password }: { token: string; password: string },
): Promise<Accepted> {
  return write(ctx, async (tx) => {
    const { id, personId } = await findOpenLink(tx, ctx, token);
    if (!personId) throw new AppError("not_found", "not begun");
    if (!(await isPasswordOf(personId, password))) throw new AppError("invalid", "wrong_password");
    await beginSecondFactor(tx, { personId, codesOnly: false, now: ctx.now });
    return {
      value: { personId, invitationId: id },
      audit: { action: "invitation.resume", entity: "invitation", entityId: id },
    };
  });
}

/** Last step: the app's code was right, so the account is whole and the link used up. */
export function finishInvitation(
  ctx: Context,
  { personId, invitationId, code }: Accepted & { code: string },
): Promise<void> {
  return write(ctx, async (tx) => {
    const open = { id: invitationId, personId, usedAt: null, expiresAt: { gt: ctx.now } };
    const { count } = await tx.invitation.updateMany({ where: open, data: { usedAt: ctx.now } });
    if (count === 0) throw new AppError("not_found", "no such link");
    if (!(await finishSecondFactor(tx, { personId, code, now: ctx.now }))) throw new AppError("invalid", "wrong_code");
    const { version } = await tx.person.update({
      where: { id: personId },
      data: { twoFactorEnabled: true, version: { increment: 1 } },
      select: { version: true },
    });
    await tx.session.deleteMany({ where: { personId } });
    return {
      value: undefined,
      audit: [
        { action: "invitation.use", entity: "invitation", entityId: invitationId },
        { action: "person.set_second_factor", entity: "person", entityId: personId, version },
      ],
    };
  });
}

async function findOpenLink(tx: Tx, ctx: Context, token: string) {
  const link = await tx.invitation.findFirst({
    where: {
      tokenHash: hashToken(token),
      purpose: { in: [...STAFF_LINKS] },
      usedAt: null,
      expiresAt: { gt: ctx.now },
    },
    select: { id: true, personId: true, email: true, roles: true },
  });
  if (!link) throw new AppError("not_found", "no such link");
  return link;
}
