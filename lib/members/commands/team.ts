import "server-only";
import { isMember, type MembershipRole } from "@/lib/platform/actor";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { colleagueMail } from "../mails";
import { canManageTeam, canRemoveMember } from "../policy";
import { sendEntryLink } from "./entry-links";

type Ref = { providerId: string; personId: string };

/** Asks a colleague, by mail. */
export function inviteColleague(
  ctx: Context,
  { providerId, email, role }: { providerId: string; email: string; role: MembershipRole },
): Promise<{ id: string }> {
  return write(ctx, async (tx) => {
    ensure(canManageTeam(ctx.actor, providerId));
    const provider = await tx.provider.findUniqueOrThrow({ where: { id: providerId }, select: { name: true } });
    const known = { providerId, person: { email } };
    if ((await tx.membership.count({ where: known })) > 0) throw new AppError("conflict", "known_member");
    const { id } = await sendEntryLink(tx, ctx, {
      purpose: "MEMBER",
      providerId,
      email,
      role,
      template: "member.invitation",
      compose: (link) => colleagueMail({ name: provider.name, role, ...link }),
    });
    return { value: { id }, audit: { action: "invitation.create", entity: "invitation", entityId: id } };
  });
}

/** The link of an open invitation stops working. */
export function revokeColleague(ctx: Context, { providerId, id }: { providerId: string; id: string }): Promise<void> {
  return write(ctx, async (tx) => {
    ensure(canManageTeam(ctx.actor, providerId));
    const { count } = await tx.invitation.deleteMany({ where: { id, providerId, purpose: "MEMBER", usedAt: null } });
    if (count === 0) throw new AppError("not_found");
    return { value: undefined, audit: { action: "invitation.revoke", entity: "invitation", entityId: id } };
  });
}

/** The next request of the person sees the new rights: a session knows none itself. */
export function changeMemberRole(
  ctx: Context,
  { providerId, personId, role }: Ref & { role: MembershipRole },
): Promise<void> {
  return write(ctx, async (tx) => {
    ensure(canManageTeam(ctx.actor, providerId));
    const team = await lockTeam(tx, ctx, providerId);
    const before = team.find((each) => each.personId === personId);
    if (!before) throw new AppError("not_found");
    if (before.role === role) return { value: undefined, audit: "unchanged" };
    if (role === "MEMBER") keepOwner(team, personId);
    await setRole(tx, { providerId, personId }, role);
    return { value: undefined, audit: { action: "membership.change_role", entity: "membership", entityId: personId } };
  });
}

/** Makes a colleague Leitung and oneself Redaktion, in one step. */
export function handOver(ctx: Context, { providerId, personId }: Ref): Promise<void> {
  return write(ctx, async (tx) => {
    ensure(canManageTeam(ctx.actor, providerId));
    const own = ctx.actor.kind === "member" ? ctx.actor.personId : "";
    const team = await lockTeam(tx, ctx, providerId);
    if (personId === own || !team.some((each) => each.personId === personId)) throw new AppError("not_found");
    await setRole(tx, { providerId, personId }, "OWNER");
    await setRole(tx, { providerId, personId: own }, "MEMBER");
    return {
      value: undefined,
      audit: [
        { action: "membership.hand_over", entity: "membership", entityId: personId },
        { action: "membership.change_role", entity: "membership", entityId: own },
      ],
    };
  });
}

/** Takes somebody's access to this entry away, or one's own. What they changed stays. */
export function removeMember(ctx: Context, { providerId, personId }: Ref): Promise<void> {
  return write(ctx, async (tx) => {
    ensure(canRemoveMember(ctx.actor, { providerId, personId }));
    const team = await lockTeam(tx, ctx, providerId);
    if (!team.some((each) => each.personId === personId)) throw new AppError("not_found");
    keepOwner(team, personId);
    const { person } = await tx.membership.delete({
      where: { personId_providerId: { personId, providerId } },
      select: { person: { select: { email: true } } },
    });
    // A link that is still on its way would let them in again.
    await tx.invitation.deleteMany({ where: { providerId, email: person.email, usedAt: null, settledAt: null } });
    await tx.sectionDraft.deleteMany({ where: { personId, providerId } });
    return { value: undefined, audit: { action: "membership.delete", entity: "membership", entityId: personId } };
  });
}

type Seat = { personId: string; role: MembershipRole };

/** The lock lets two of the Leitung not remove each other at once: whoever was faster has ended the other's right. */
async function lockTeam(tx: Tx, { actor }: Context, providerId: string): Promise<Seat[]> {
  const team = await tx.$queryRaw<Seat[]>`
    SELECT person_id::text AS "personId", role::text AS role FROM membership
    WHERE provider_id = ${providerId}::uuid ORDER BY person_id FOR UPDATE`;
  const own = team.find(({ personId }) => actor.kind === "member" && personId === actor.personId);
  ensure(own !== undefined && isMember(actor, providerId, own.role));
  return team;
}

/** Without a Leitung nobody could ever invite again. */
function keepOwner(team: readonly Seat[], personId: string): void {
  const owners = team.filter(({ role }) => role === "OWNER");
  if (owners.length === 1 && owners[0]?.personId === personId) throw new AppError("conflict", "last_owner");
}

async function setRole(tx: Tx, { providerId, personId }: Ref, role: MembershipRole): Promise<void> {
  await tx.membership.update({ where: { personId_providerId: { personId, providerId } }, data: { role } });
}
