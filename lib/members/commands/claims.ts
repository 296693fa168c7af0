import "server-only";
import { LINK_MS } from "@/lib/accounts/rules/links";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/outbox";
import { hashToken, newToken } from "@/lib/platform/token";
import { claimLinkMail, claimProofMail, claimReceivedMail } from "../mails";
import { claimMethod } from "../rules/claim-method";
import type { ClaimInput } from "../schema";
import type { ClaimMethod } from "../types";
import { sendEntryLink } from "./entry-links";

/** How long a claimant may take to show that an address is theirs. */
const PROOF_MS = 7 * 86_400_000;

type NewClaim = Pick<ClaimInput, "slug" | "name" | "job" | "email" | "phone">;
type Claimed = { id: string; name: string };

/** Somebody says that an entry is theirs. Each way writes one mail, so nobody learns which addresses are on record. */
export function submitClaim(ctx: Context, { slug, name, job, email, phone }: NewClaim): Promise<void> {
  return write(ctx, async (tx) => {
    const provider = await findClaimed(tx, slug);
    const method = claimMethod({
      email,
      onRecord: [provider.email, ...provider.sites.map((site) => site.email)].filter((each) => each !== null),
      website: provider.website,
      hasMembers: provider.memberships.length > 0,
    });
    const isOpen = { state: { in: ["OPEN" as const, "CODE_SENT" as const] } };
    await tx.claim.deleteMany({ where: { providerId: provider.id, email, ...isOpen } });
    const { id } = await tx.claim.create({
      data: {
        providerId: provider.id,
        email,
        name,
        role: job,
        phone: phone ?? null,
        method,
        state: method === "CALL_BACK" ? "OPEN" : "CODE_SENT",
        expiresAt: method === "CALL_BACK" ? null : new Date(ctx.now.getTime() + LINK_MS.PROVIDER),
        createdAt: ctx.now,
      },
      select: { id: true },
    });
    await FIRST_MAIL[method](tx, ctx, { id, email, provider });
    return { value: undefined, audit: { action: "claim.submit", entity: "claim", entityId: id } };
  });
}

async function findClaimed(tx: Tx, slug: string) {
  const provider = await tx.provider.findFirst({
    where: { slug, visibility: "PUBLISHED" },
    select: {
      id: true,
      name: true,
      email: true,
      website: true,
      sites: { select: { email: true } },
      memberships: { select: { personId: true }, take: 1 },
    },
  });
  if (!provider) throw new AppError("not_found", "no such entry");
  return provider;
}

type FirstMail = { id: string; email: string; provider: Claimed };

const FIRST_MAIL: Record<ClaimMethod, (tx: Tx, ctx: Context, claim: FirstMail) => Promise<void>> = {
  ADDRESS_ON_RECORD: sendClaimLink,
  SAME_DOMAIN: askForProof,
  CALL_BACK: sayReceived,
  LETTER: sayReceived,
};

/** To an address on record, or to a claimant whom staff believes: the press makes them Leitung. */
export async function sendClaimLink(tx: Tx, ctx: Context, { email, provider }: Omit<FirstMail, "id">): Promise<void> {
  await sendEntryLink(tx, ctx, {
    purpose: "PROVIDER",
    providerId: provider.id,
    email,
    role: "OWNER",
    template: "claim.link",
    compose: (link) => claimLinkMail({ name: provider.name, ...link }),
  });
}

async function askForProof(tx: Tx, ctx: Context, { id, email, provider }: FirstMail): Promise<void> {
  const { token, hash } = newToken();
  const until = new Date(ctx.now.getTime() + PROOF_MS);
  await tx.claim.update({ where: { id }, data: { codeHash: hash, expiresAt: until } });
  const address = new URL(`/anbieter-werden/bestaetigen?token=${token}`, env().PUBLIC_URL).href;
  const mail = claimProofMail({ name: provider.name, address, until });
  await queueMail(tx, { channel: "ACCOUNT", template: "claim.proof", recipient: email, ...mail });
}

async function sayReceived(tx: Tx, _ctx: Context, { email, provider }: FirstMail): Promise<void> {
  const mail = claimReceivedMail({ name: provider.name });
  await queueMail(tx, { channel: "ACCOUNT", template: "claim.received", recipient: email, ...mail });
}

/** The press on the mail's page: the address is theirs, now staff decides. */
export function proveClaim(ctx: Context, { token }: { token: string }): Promise<void> {
  return write(ctx, async (tx) => {
    const open = { codeHash: hashToken(token), method: "SAME_DOMAIN", state: "CODE_SENT" } as const;
    const claim = await tx.claim.findFirst({ where: { ...open, expiresAt: { gt: ctx.now } }, select: { id: true } });
    if (!claim) throw new AppError("not_found", "no such link");
    const { count } = await tx.claim.updateMany({
      where: { id: claim.id, state: "CODE_SENT" },
      data: { state: "OPEN", codeHash: null, expiresAt: null, version: { increment: 1 } },
    });
    if (count === 0) throw new AppError("not_found", "used meanwhile");
    return { value: undefined, audit: { action: "claim.prove", entity: "claim", entityId: claim.id } };
  });
}
