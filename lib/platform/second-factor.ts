import "server-only";
import { randomInt } from "node:crypto";
import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from "better-auth/crypto";
import { z } from "zod";
import { auth, ISSUER } from "./auth";
import type { Tx } from "./context";
import { db } from "./db";
import { isTotp, totpAddress, base32 } from "./totp";

const WAITING_MS = 60 * 60 * 1_000;
const SECRET_LENGTH = 32;
const RECOVERY_CODES = 10;
/** Without the letters that look like others. better-auth compares the codes as they are. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** Secret and codes wait encrypted until the person has proved to have them; without a secret only codes are renewed. */
const waiting = z.object({ secret: z.string().nullable(), codes: z.array(z.string()) });
type Waiting = z.output<typeof waiting>;

export type SecondFactorSetup = {
  /** For the QR code; null when only recovery codes are renewed. */
  address: string | null;
  /** The same secret to be typed, in groups of four. */
  key: string | null;
  codes: string[];
};

/** Makes a new secret and new recovery codes. What the person had keeps working until `finishSecondFactor`. */
export async function beginSecondFactor(
  tx: Tx,
  { personId, codesOnly, now }: { personId: string; codesOnly: boolean; now: Date },
): Promise<void> {
  const value = await encrypt({
    secret: codesOnly ? null : generateRandomString(SECRET_LENGTH, "a-z", "A-Z", "0-9"),
    codes: Array.from({ length: RECOVERY_CODES }, newRecoveryCode),
  });
  const identifier = identifierOf(personId);
  await tx.verification.deleteMany({ where: { identifier } });
  await tx.verification.create({ data: { identifier, value, expiresAt: new Date(now.getTime() + WAITING_MS) } });
}

/** What waits to be confirmed, for its owner's eyes. */
export async function getSecondFactorSetup(
  { personId, email }: { personId: string; email: string },
  now: Date,
): Promise<SecondFactorSetup | null> {
  const found = await findWaiting(db, personId, now);
  if (!found) return null;
  const { secret, codes } = found;
  return {
    address: secret === null ? null : totpAddress({ secret, issuer: ISSUER, account: email }),
    key: secret === null ? null : (base32(secret).match(/.{1,4}/g) ?? []).join(" "),
    codes,
  };
}

/** Puts what waits into force. Answers false if nothing waits or the app's code is wrong. */
export async function finishSecondFactor(
  tx: Tx,
  { personId, code, now }: { personId: string; code: string | null; now: Date },
): Promise<boolean> {
  const found = await findWaiting(tx, personId, now);
  if (!found || (found.secret !== null && !isTotp(found.secret, code ?? "", now))) return false;
  const backupCodes = await encryptText(JSON.stringify(found.codes));
  if (found.secret === null) {
    const { count } = await tx.twoFactor.updateMany({ where: { personId }, data: { backupCodes } });
    if (count === 0) return false;
  } else {
    const secret = await encryptText(found.secret);
    await tx.twoFactor.deleteMany({ where: { personId } });
    await tx.twoFactor.create({ data: { personId, secret, backupCodes, verified: true } });
  }
  await tx.verification.deleteMany({ where: { identifier: identifierOf(personId) } });
  return true;
}

async function findWaiting(tx: Pick<Tx, "verification">, personId: string, now: Date): Promise<Waiting | null> {
  const row = await tx.verification.findFirst({
    where: { identifier: identifierOf(personId), expiresAt: { gt: now } },
    select: { value: true },
  });
  if (!row) return null;
  return waiting.parse(JSON.parse(await symmetricDecrypt({ key: await secretKey(), data: row.value })));
}

const identifierOf = (personId: string): string => `second-factor:${personId}`;

/** "k3x9p-7mwqa" */
function newRecoveryCode(): string {
  const letters = Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

const encrypt = (value: Waiting): Promise<string> => encryptText(JSON.stringify(value));
const encryptText = async (data: string): Promise<string> => symmetricEncrypt({ key: await secretKey(), data });
const secretKey = async () => (await auth().$context).secretConfig;
