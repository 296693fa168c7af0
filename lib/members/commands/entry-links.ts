import "server-only";
import { LINK_MS } from "@/lib/accounts/rules/links";
import { actorId, type MembershipRole } from "@/lib/platform/actor";
import type { Context, Tx } from "@/lib/platform/context";
import { env } from "@/lib/platform/env";
import type { LaidMail } from "@/lib/platform/mail-layout";
import { queueMail } from "@/lib/platform/outbox";
import { newToken } from "@/lib/platform/token";
import type { ENTRY_LINKS } from "../types";

type EntryLink = {
  purpose: (typeof ENTRY_LINKS)[number];
  providerId: string;
  email: string;
  role: MembershipRole;
  template: string;
  compose: (link: { address: string; until: Date }) => LaidMail;
};

/**
 * Mails a link to an entry; an older one for the same address and entry ends, but never what staff sent or settled by a
 * visitor's claim. The secret stands in the mail alone.
 */
export async function sendEntryLink(tx: Tx, ctx: Context, link: EntryLink): Promise<{ id: string; mailId: string }> {
  const { purpose, providerId, email, role } = link;
  const { token, hash } = newToken();
  const until = new Date(ctx.now.getTime() + LINK_MS[purpose]);
  const own = ctx.actor.kind === "visitor" ? { invitedBy: actorId(ctx.actor) } : {};
  await tx.invitation.deleteMany({ where: { providerId, email, usedAt: null, ...own } });
  const address = new URL(`/anmelden/eintrag?token=${token}`, env().PUBLIC_URL).href;
  // ACCOUNT: nobody of the staff reads a link that opens somebody's entry.
  const mailId = await queueMail(tx, {
    channel: "ACCOUNT",
    template: link.template,
    recipient: email,
    providerId,
    ...link.compose({ address, until }),
  });
  const { id } = await tx.invitation.create({
    data: {
      purpose,
      providerId,
      email,
      membershipRole: role,
      tokenHash: hash,
      mailId,
      invitedBy: actorId(ctx.actor),
      createdAt: ctx.now,
      expiresAt: until,
    },
    select: { id: true },
  });
  return { id, mailId };
}
