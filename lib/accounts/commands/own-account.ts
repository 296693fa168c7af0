import "server-only";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { hashPassword, isPasswordOf, setPassword } from "@/lib/platform/password";
import { beginSecondFactor, finishSecondFactor } from "@/lib/platform/second-factor";
import { ownsAccount, ownsSecondFactor } from "../policy";

type Own = { personId: string };

export function renameSelf(ctx: Context, { personId, name }: Own & { name: string }): Promise<void> {
  return write(ctx, async (tx) => {
    ensure(ownsAccount(ctx.actor, personId));
    const version = await nextVersion(tx, personId, { name });
    return { value: undefined, audit: { action: "person.rename", entity: "person", entityId: personId, version } };
  });
}

/** Every session ends, this one too; the action opens a new one. */
export async function changePassword(
  ctx: Context,
  { personId, password, newPassword }: Own & { password: string; newPassword: string },
): Promise<void> {
  ensure(ownsAccount(ctx.actor, personId));
  await provePassword({ personId, password });
  const hash = await hashPassword(newPassword);
  return write(ctx, async (tx) => {
    await setPassword(tx, { personId, hash });
    await tx.session.deleteMany({ where: { personId } });
    const version = await nextVersion(tx, personId, {});
    return {
      value: undefined,
      audit: { action: "person.change_password", entity: "person", entityId: personId, version },
    };
  });
}

/** A new secret and new recovery codes, or codes alone. The old ones work until `renewSecondFactor`. */
export async function beginRenewal(
  ctx: Context,
  { personId, password, codesOnly }: Own & { password: string; codesOnly: boolean },
): Promise<void> {
  ensure(ownsSecondFactor(ctx.actor, personId));
  await provePassword({ personId, password });
  return write(ctx, async (tx) => {
    await beginSecondFactor(tx, { personId, codesOnly, now: ctx.now });
    return { value: undefined, audit: { action: "person.begin_second_factor", entity: "person", entityId: personId } };
  });
}

/** Puts the new second factor into force; every other session ends. Without a code only new recovery codes. */
export function renewSecondFactor(
  ctx: Context,
  { personId, sessionId, code }: Own & { sessionId: string; code: string | null },
): Promise<void> {
  return write(ctx, async (tx) => {
    ensure(ownsSecondFactor(ctx.actor, personId));
    if (!(await finishSecondFactor(tx, { personId, code, now: ctx.now }))) throw new AppError("invalid", "wrong_code");
    await tx.session.deleteMany({ where: { personId, id: { not: sessionId } } });
    const version = await nextVersion(tx, personId, {});
    return {
      value: undefined,
      audit: { action: "person.set_second_factor", entity: "person", entityId: personId, version },
    };
  });
}

/** Signs one of one's own browsers out. */
export function endSession(ctx: Context, { personId, id }: Own & { id: string }): Promise<void> {
  return write(ctx, async (tx) => {
    ensure(ownsAccount(ctx.actor, personId));
    const { count } = await tx.session.deleteMany({ where: { id, personId } });
    if (count === 0) throw new AppError("not_found");
    return { value: undefined, audit: { action: "person.end_session", entity: "person", entityId: personId } };
  });
}

async function provePassword({ personId, password }: Own & { password: string }): Promise<void> {
  if (!(await isPasswordOf(personId, password))) throw new AppError("invalid", "wrong_password");
}

async function nextVersion(tx: Tx, id: string, data: { name?: string }): Promise<number> {
  const { version } = await tx.person.update({
    where: { id },
    data: { ...data, version: { increment: 1 } },
    select: { version: true },
  });
  return version;
}
