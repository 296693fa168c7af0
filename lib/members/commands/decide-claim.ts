import "server-only";
import { randomInt } from "node:crypto";
import { actorId } from "@/lib/platform/actor";
import { isSealed, sealCode } from "@/lib/platform/code";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { AppError, ensure } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/outbox";
import { claimRefusedMail } from "../mails";
import { canDecideClaims } from "../policy";
import { sendClaimLink } from "./claims";

type Ref = { id: string; version: number };

/** The entry is theirs: a link goes to the claimant, whose press makes them Leitung. */
export function grantClaim(ctx: Context, { claimNote, ...ref }: Ref & { claimNote: string | null }): Promise<void> {
  return write(ctx, async (tx) => {
    const claim = await findOpenClaim(tx, ctx, ref);
    const data = { state: "GRANTED", note: claimNote, ...decision(ctx) } as const;
    await settle(tx, ref, data);
    await sendClaimLink(tx, ctx, { email: claim.email, provider: claim.provider });
    return { value: undefined, audit: { action: "claim.grant", entity: "claim", entityId: ref.id } };
  });
}

/** The claimant gets the reason, and how to object. */
export function refuseClaim(ctx: Context, { refusalReason, ...ref }: Ref & { refusalReason: string }): Promise<void> {
  return write(ctx, async (tx) => {
    const { email, provider } = await findOpenClaim(tx, ctx, ref);
    await settle(tx, ref, { state: "REFUSED", note: refusalReason, ...decision(ctx) });
    const mail = claimRefusedMail({ name: provider.name, reason: refusalReason });
    await queueMail(tx, { channel: "ACCOUNT", template: "claim.refused", recipient: email, ...mail });
    return { value: undefined, audit: { action: "claim.refuse", entity: "claim", entityId: ref.id } };
  });
}

/** Nothing that looks like something else when printed. */
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const LETTER_MS = 21 * 86_400_000;
const MAX_TRIES = 5;

/** A code to be printed in a letter to the entry's own address. It is shown once; a new one ends the one before. */
export function makeLetterCode(ctx: Context, ref: Ref): Promise<{ code: string }> {
  return write(ctx, async (tx) => {
    await findOpenClaim(tx, ctx, ref);
    const code = Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
    await settle(tx, ref, {
      method: "LETTER",
      state: "CODE_SENT",
      codeHash: sealCode(ref.id, code),
      codeTries: 0,
      expiresAt: new Date(ctx.now.getTime() + LETTER_MS),
    });
    return { value: { code }, audit: { action: "claim.letter", entity: "claim", entityId: ref.id } };
  });
}

/** The letter arrived: its code shows that the claimant gets the provider's post. A wrong one counts, and says no more. */
export async function redeemLetterCode(ctx: Context, { email, code }: { email: string; code: string }): Promise<void> {
  const isRight = await write<boolean>(ctx, async (tx) => {
    const waiting = { email, method: "LETTER", state: "CODE_SENT", codeTries: { lt: MAX_TRIES } } as const;
    const claims = await tx.claim.findMany({ where: { ...waiting, expiresAt: { gt: ctx.now } }, select: claimSelect });
    const claim = claims.find(({ id, codeHash }) => isSealed(codeHash, { subject: id, code }));
    if (!claim) {
      await tx.claim.updateMany({ where: waiting, data: { codeTries: { increment: 1 } } });
      return { value: false, audit: "unchanged" };
    }
    await settle(tx, claim, { state: "GRANTED", decidedAt: ctx.now, decidedBy: "system:letter", codeHash: null });
    await sendClaimLink(tx, ctx, { email, provider: claim.provider });
    return { value: true, audit: { action: "claim.grant", entity: "claim", entityId: claim.id } };
  });
  if (!isRight) throw new AppError("not_found", "wrong_code");
}

const claimSelect = {
  id: true,
  version: true,
  state: true,
  email: true,
  codeHash: true,
  provider: { select: { id: true, name: true } },
} as const;

async function findOpenClaim(tx: Tx, ctx: Context, { id, version }: Ref) {
  ensure(canDecideClaims(ctx.actor));
  const claim = await tx.claim.findUnique({ where: { id }, select: claimSelect });
  if (!claim) throw new AppError("not_found");
  if (claim.version !== version) throw new AppError("conflict", "changed meanwhile");
  if (claim.state !== "OPEN" && claim.state !== "CODE_SENT") throw new AppError("conflict", "decided");
  const personId = ctx.actor.kind === "staff" ? ctx.actor.personId : "";
  const isPartial = { where: { personId, providerId: claim.provider.id } };
  if ((await tx.partiality.count(isPartial)) > 0) throw new AppError("conflict", "partial");
  return claim;
}

const decision = (ctx: Context) => ({ decidedAt: ctx.now, decidedBy: actorId(ctx.actor), codeHash: null });

type Data = Parameters<Tx["claim"]["updateMany"]>[0]["data"];

async function settle(tx: Tx, { id, version }: Ref, data: Data): Promise<void> {
  const { count } = await tx.claim.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw new AppError("conflict", "changed meanwhile");
}
