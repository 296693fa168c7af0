import "server-only";
import { LINK_MS } from "@/lib/accounts/rules/links";
import { actorId, isJob } from "@/lib/platform/actor";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { env } from "@/lib/platform/env";
import { AppError, ensure } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/outbox";
import { newToken } from "@/lib/platform/token";
import { providerMail } from "../mails";
import { canInviteProviders } from "../policy";
import { isProviderReminderDue } from "../rules/outreach";
import { sendEntryLink } from "./entry-links";

/** Public entries that nobody of the provider looks after. */
const ALONE = { visibility: "PUBLISHED", memberships: { none: {} } } as const;

/** Asks providers to look after their entries, at the address on record. Those that cannot be asked are left out. */
export function inviteProviders(ctx: Context, { providerIds }: { providerIds: readonly string[] }): Promise<number> {
  return write<number>(ctx, async (tx) => {
    ensure(canInviteProviders(ctx.actor));
    const providers = await findAlone(tx, providerIds);
    const made: string[] = [];
    for (const { id, name, email } of providers) {
      if (email === null) continue;
      const invitation = await sendEntryLink(tx, ctx, {
        purpose: "PROVIDER",
        providerId: id,
        email,
        role: "OWNER",
        template: "provider.invitation",
        compose: (link) => providerMail({ name, reminders: 0, ...link }),
      });
      made.push(invitation.id);
    }
    if (made.length === 0) throw new AppError("not_found", "nobody to invite");
    return { value: made.length, audit: made.map((entityId) => noted("invitation.create", entityId)) };
  });
}

/** Settled by a call: the link ends, no reminders follow, and the note says what was agreed. */
export function settleByPhone(
  ctx: Context,
  { providerIds, note }: { providerIds: readonly string[]; note: string },
): Promise<number> {
  return write<number>(ctx, async (tx) => {
    ensure(canInviteProviders(ctx.actor));
    const providers = await findAlone(tx, providerIds);
    if (providers.length === 0) throw new AppError("not_found", "nobody to settle");
    const ids = providers.map(({ id }) => id);
    await tx.invitation.deleteMany({ where: { providerId: { in: ids }, purpose: "PROVIDER", usedAt: null } });
    const made = await tx.invitation.createManyAndReturn({
      // The link of this row is known to nobody.
      data: providers.map(({ id, email }) => ({
        purpose: "PROVIDER" as const,
        providerId: id,
        email,
        membershipRole: "OWNER" as const,
        tokenHash: newToken().hash,
        invitedBy: actorId(ctx.actor),
        createdAt: ctx.now,
        expiresAt: new Date(ctx.now.getTime() + LINK_MS.PROVIDER),
        settledAt: ctx.now,
        settledNote: note,
      })),
      select: { id: true },
    });
    return { value: made.length, audit: made.map(({ id }) => noted("invitation.settle", id)) };
  });
}

/** After 14 and 30 days, with a new link: only its hash is kept of the old one. Answers how many. */
export function remindProviders(ctx: Context): Promise<number> {
  return write<number>(ctx, async (tx) => {
    ensure(isJob(ctx.actor));
    const open = await tx.invitation.findMany({
      where: {
        purpose: "PROVIDER",
        usedAt: null,
        settledAt: null,
        expiresAt: { gt: ctx.now },
        // By staff: nobody is reminded of what somebody else's claim began.
        invitedBy: { startsWith: "person:" },
        provider: ALONE,
      },
      select: {
        id: true,
        email: true,
        createdAt: true,
        reminders: true,
        mailId: true,
        provider: { select: { id: true, name: true } },
      },
    });
    const bounced = await bouncedOf(tx, open);
    const due = open.filter((each) => isProviderReminderDue(each, ctx.now) && !bounced.has(each.mailId ?? ""));
    for (const { provider, ...invitation } of due) if (provider) await remind(tx, ctx, { ...invitation, provider });
    return {
      value: due.length,
      audit: due.length === 0 ? "unchanged" : due.map(({ id }) => noted("invitation.remind", id)),
    };
  });
}

type Due = { id: string; email: string | null; reminders: number; provider: { id: string; name: string } };

async function remind(tx: Tx, ctx: Context, { id, email, reminders, provider }: Due): Promise<void> {
  if (email === null) return;
  const { token, hash } = newToken();
  const until = new Date(ctx.now.getTime() + LINK_MS.PROVIDER);
  const address = new URL(`/anmelden/eintrag?token=${token}`, env().PUBLIC_URL).href;
  const mail = providerMail({ name: provider.name, reminders: reminders + 1, address, until });
  const mailId = await queueMail(tx, {
    channel: "ACCOUNT",
    template: "provider.invitation",
    recipient: email,
    providerId: provider.id,
    ...mail,
  });
  await tx.invitation.update({
    where: { id },
    data: { tokenHash: hash, mailId, expiresAt: until, reminders: { increment: 1 } },
  });
}

async function bouncedOf(tx: Tx, invitations: readonly { mailId: string | null }[]): Promise<ReadonlySet<string>> {
  const ids = invitations.flatMap(({ mailId }) => mailId ?? []);
  const mails = await tx.outboxMail.findMany({
    where: { id: { in: ids }, state: { in: ["FAILED", "BOUNCED"] } },
    select: { id: true },
  });
  return new Set(mails.map(({ id }) => id));
}

async function findAlone(tx: Tx, ids: readonly string[]) {
  const rows = await tx.provider.findMany({
    where: { id: { in: [...ids] }, ...ALONE },
    select: {
      id: true,
      name: true,
      email: true,
      sites: { where: { email: { not: null } }, select: { email: true }, orderBy: { createdAt: "asc" }, take: 1 },
    },
    orderBy: { id: "asc" },
  });
  return rows.map(({ sites, email, ...row }) => ({ ...row, email: email ?? sites[0]?.email ?? null }));
}

const noted = (action: string, entityId: string) => ({ action, entity: "invitation" as const, entityId });
