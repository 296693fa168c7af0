import "server-only";
import { isSealed, newCode, sealCode } from "@/lib/platform/code";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/outbox";
import { hashToken, newToken } from "@/lib/platform/token";
import { passwordHintMail, signInMail } from "../mails";
import { LINK_MS } from "../rules/links";

/** So often a code may be wrong before it is worth nothing. */
const MAX_TRIES = 5;

/** Mails link and code to somebody who looks after an entry, or once did; to staff how they sign in. Nobody learns who it was. */
export function requestSignInMail(
  ctx: Context,
  { email, back }: { email: string; back: string | null },
): Promise<void> {
  return write(ctx, async (tx) => {
    const person = await tx.person.findFirst({
      where: { email, disabledAt: null, isExample: false },
      select: { id: true, roles: true },
    });
    if (!person) return { value: undefined, audit: "unchanged" };
    const isStaff = person.roles.length > 0;
    const mail = isStaff ? hint() : await newLink(tx, ctx, { id: person.id, email, back });
    await queueMail(tx, { channel: "ACCOUNT", template: "account.sign-in", recipient: email, ...mail });
    return {
      value: undefined,
      audit: { action: "person.request_sign_in", entity: "person", entityId: person.id },
    };
  });
}

const hint = () => passwordHintMail({ address: new URL("/anmelden", env().PUBLIC_URL).href });

/** Link and code are two ways to one row, which works once; older ones end. */
async function newLink(tx: Tx, ctx: Context, { id, email, back }: { id: string; email: string; back: string | null }) {
  const code = newCode();
  const { token, hash } = newToken();
  await tx.invitation.deleteMany({ where: { personId: id, purpose: "SIGN_IN", usedAt: null } });
  await tx.invitation.create({
    data: {
      purpose: "SIGN_IN",
      tokenHash: hash,
      codeHash: sealCode(id, code),
      personId: id,
      email,
      invitedBy: `person:${id}`,
      createdAt: ctx.now,
      expiresAt: new Date(ctx.now.getTime() + LINK_MS.SIGN_IN),
    },
  });
  const address = new URL(`/anmelden/mail/code?token=${token}`, env().PUBLIC_URL);
  if (back !== null) address.searchParams.set("weiter", back);
  return signInMail({ address: address.href, code });
}

type Proof = { token: string } | { email: string; code: string };

/** Uses up the link or the code of a mail and answers whose it was. A wrong code counts, however the rest ends. */
export async function takeSignInMail(ctx: Context, proof: Proof): Promise<{ personId: string }> {
  const result = await write<{ personId: string } | null>(ctx, async (tx) => {
    const link = await findLink(tx, ctx, proof);
    if (!link) return { value: null, audit: "unchanged" };
    const { id, personId } = link;
    if ("code" in proof && !isSealed(link.codeHash, { subject: personId, code: proof.code })) {
      await tx.invitation.update({ where: { id }, data: { codeTries: { increment: 1 } } });
      return { value: null, audit: "unchanged" };
    }
    const { count } = await tx.invitation.updateMany({ where: { id, usedAt: null }, data: { usedAt: ctx.now } });
    if (count === 0) return { value: null, audit: "unchanged" };
    return { value: { personId }, audit: { action: "invitation.use", entity: "invitation", entityId: id } };
  });
  if (!result) throw new AppError("not_found", "no such link");
  return result;
}

async function findLink(tx: Tx, ctx: Context, proof: Proof) {
  const link = await tx.invitation.findFirst({
    where: {
      purpose: "SIGN_IN",
      usedAt: null,
      expiresAt: { gt: ctx.now },
      codeTries: { lt: MAX_TRIES },
      ...("token" in proof ? { tokenHash: hashToken(proof.token) } : { email: proof.email }),
    },
    orderBy: { createdAt: "desc" },
    select: { id: true, personId: true, codeHash: true },
  });
  if (!link?.personId) return null;
  // Whoever became staff meanwhile needs the second factor.
  const who = { id: link.personId, disabledAt: null, roles: { isEmpty: true } };
  const person = await tx.person.findFirst({ where: who, select: { id: true } });
  return person && { ...link, personId: person.id };
}
