import "server-only";
import type { StaffRole } from "@/lib/platform/actor";
import { write, type Context, type Tx, type Written } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { canManageAccounts } from "../policy";
import { removeSecondFactor, sendResetLink } from "./invite";

type Ref = { id: string; version: number };

/** Gives and takes roles. Every session of the person ends, so that nobody works on with old rights. */
export function changeRoles(ctx: Context, input: Ref & { roles: readonly StaffRole[] }): Promise<Written> {
  return change(ctx, input, "person.change_roles", async (tx, before) => {
    const roles = [...new Set(input.roles)];
    if (sameRoles(before.roles, roles)) return null;
    if (!roles.includes("LEAD")) await keepLead(tx, before.id);
    await tx.session.deleteMany({ where: { personId: before.id } });
    return { roles };
  });
}

/** May no longer sign in; every session ends at once. */
export function disablePerson(ctx: Context, input: Ref): Promise<Written> {
  return change(ctx, input, "person.disable", async (tx, before) => {
    if (before.disabledAt) return null;
    await keepLead(tx, before.id);
    await tx.session.deleteMany({ where: { personId: before.id } });
    return { disabledAt: ctx.now };
  });
}

/** May sign in again, with the password and second factor of before. */
export function enablePerson(ctx: Context, input: Ref): Promise<Written> {
  return change(ctx, input, "person.enable", (_tx, before) =>
    Promise.resolve(before.disabledAt ? { disabledAt: null } : null),
  );
}

/** For a lost phone: takes the second factor away and mails a link to set up a new one. */
export function resetSecondFactor(ctx: Context, input: Ref): Promise<Written> {
  return change(ctx, input, "person.reset_second_factor", async (tx, before) => {
    if (before.disabledAt) throw new AppError("conflict", "disabled");
    await removeSecondFactor(tx, before.id);
    await sendResetLink(tx, ctx, before);
    return {};
  });
}

type Before = { id: string; version: number; email: string; roles: StaffRole[]; disabledAt: Date | null };
type Changes = { roles?: StaffRole[]; disabledAt?: Date | null };

function change(
  ctx: Context,
  { id, version }: Ref,
  action: string,
  decide: (tx: Tx, before: Before) => Promise<Changes | null>,
): Promise<Written> {
  return write<Written>(ctx, async (tx) => {
    ensure(canManageAccounts(ctx.actor));
    const before = await tx.person.findUnique({
      where: { id, memberships: { none: {} } },
      select: { id: true, version: true, email: true, roles: true, disabledAt: true },
    });
    if (!before) throw new AppError("not_found");
    if (before.version !== version) throw new AppError("conflict", "changed meanwhile");
    const data = await decide(tx, before);
    if (!data) return { value: { id, version, changed: false }, audit: "unchanged" };
    const { count } = await tx.person.updateMany({
      where: { id, version },
      data: { ...data, version: { increment: 1 } },
    });
    if (count === 0) throw new AppError("conflict", "changed meanwhile");
    const next = version + 1;
    return {
      value: { id, version: next, changed: true },
      audit: { action, entity: "person", entityId: id, version: next },
    };
  });
}

/** Without a Leitung nobody could ever change a role again. The lock lets two of them not remove each other at once. */
export async function keepLead(tx: Tx, id: string): Promise<void> {
  const leads = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM person WHERE 'LEAD' = ANY (roles) AND disabled_at IS NULL ORDER BY id FOR UPDATE`;
  if (leads.length === 1 && leads[0]?.id === id) throw new AppError("conflict", "last_lead");
}

const sameRoles = (a: readonly StaffRole[], b: readonly StaffRole[]): boolean =>
  a.length === b.length && a.every((role) => b.includes(role));
