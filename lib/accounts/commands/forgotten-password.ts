import "server-only";
import { isSealed, newCode, sealCode } from "@/lib/platform/code";
import { write, type Context, type Tx } from "@/lib/platform/context";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { queueMail } from "@/lib/platform/outbox";
import { hashPassword, setPassword } from "@/lib/platform/password";
import { hashToken, newToken } from "@/lib/platform/token";
import { passwordMail } from "../mails";
import { PASSWORD_LINK_MS } from "../rules/links";

/** Mails link and code to somebody who may sign in. Nobody learns whether there was such a person. */
export function requestPasswordReset(ctx: Context, { email }: { email: string }): Promise<void> {
  return write(ctx, async (tx) => {
    const person = await tx.person.findFirst({
      where: { email, disabledAt: null, isExample: false },
      select: { id: true },
    });
    if (!person) return { value: undefined, audit: "unchanged" };
    const code = newCode();
    const { token, hash } = newToken();
    const until = new Date(ctx.now.getTime() + PASSWORD_LINK_MS);
    await forget(tx, person.id);
    await tx.verification.createMany({
      data: [
        { identifier: byToken(hash), value: person.id, expiresAt: until },
        { identifier: byCode(person.id), value: sealCode(person.id, code), expiresAt: until },
      ],
    });
    const address = new URL(`/anmelden/passwort/neu?token=${token}`, env().PUBLIC_URL).href;
    const mail = passwordMail({ address, code, until });
    await queueMail(tx, { channel: "ACCOUNT", template: "account.password", recipient: email, ...mail });
    return {
      value: undefined,
      audit: { action: "person.request_password", entity: "person", entityId: person.id },
    };
  });
}

type Proof = { token: string } | { email: string; code: string };

/** Sets a new password; every session ends. The second factor stays: without it a mailbox is worth nothing. */
export async function resetPassword(
  ctx: Context,
  { proof, newPassword }: { proof: Proof; newPassword: string },
): Promise<void> {
  const hash = await hashPassword(newPassword);
  return write(ctx, async (tx) => {
    const personId = await findProven(tx, ctx, proof);
    const person = personId && (await tx.person.findFirst({ where: { id: personId, disabledAt: null } }));
    if (!person) throw new AppError("not_found", "no such link");
    await forget(tx, person.id);
    await setPassword(tx, { personId: person.id, hash });
    await tx.session.deleteMany({ where: { personId: person.id } });
    return {
      value: undefined,
      audit: { action: "person.reset_password", entity: "person", entityId: person.id, version: person.version },
    };
  });
}

async function findProven(tx: Tx, ctx: Context, proof: Proof): Promise<string | null> {
  const isOpen = { expiresAt: { gt: ctx.now } };
  if ("token" in proof) {
    const row = await tx.verification.findFirst({ where: { identifier: byToken(hashToken(proof.token)), ...isOpen } });
    return row?.value ?? null;
  }
  const person = await tx.person.findUnique({ where: { email: proof.email }, select: { id: true } });
  if (!person) return null;
  const row = await tx.verification.findFirst({ where: { identifier: byCode(person.id), ...isOpen } });
  return isSealed(row?.value ?? null, { subject: person.id, code: proof.code }) ? person.id : null;
}

async function forget(tx: Tx, personId: string): Promise<void> {
  const token = { identifier: { startsWith: byToken("") }, value: personId };
  await tx.verification.deleteMany({ where: { OR: [token, { identifier: byCode(personId) }] } });
}

const byToken = (hash: string): string => `password-token:${hash}`;
const byCode = (personId: string): string => `password-code:${personId}`;
