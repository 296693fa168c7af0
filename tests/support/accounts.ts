import { createHmac } from "node:crypto";
import type { StaffRole } from "@/lib/platform/actor";
import { db } from "@/lib/platform/db";
import { hashPassword, setPassword } from "@/lib/platform/password";
import { beginSecondFactor, finishSecondFactor, getSecondFactorSetup } from "@/lib/platform/second-factor";
import { totpAt } from "@/lib/platform/totp";
import { contextOf } from "./actors";
import { fromBase32 } from "./base32";

export const PASSWORD = "Pferd Batterie Heftklammer";
/** Of database.ts. */
const SECRET = process.env["AUTH_SECRET"] ?? "";

let number = 0;

/** A person of the staff with a password and, unless told otherwise, the second factor. */
export async function makePerson({
  roles = ["REVIEWER"],
  secondFactor = true,
}: { roles?: StaffRole[]; secondFactor?: boolean } = {}) {
  number += 1;
  const email = `person-${number}@example.org`;
  const person = await db.person.create({ data: { name: `Person ${number} (Beispiel)`, email, roles } });
  await setPassword(db, { personId: person.id, hash: await hashPassword(PASSWORD) });
  const factor = secondFactor ? await addSecondFactor(person) : { codes: [], address: "" };
  return { ...person, ...factor };
}

type Factor = { codes: string[]; address: string };

async function addSecondFactor({ id, email }: { id: string; email: string }): Promise<Factor> {
  const now = new Date();
  await beginSecondFactor(db, { personId: id, codesOnly: false, now });
  const setup = await getSecondFactorSetup({ personId: id, email }, now);
  const code = appCode(setup?.address ?? "", now);
  if (!(await finishSecondFactor(db, { personId: id, code, now }))) throw new Error("no second factor");
  await db.person.update({ where: { id }, data: { twoFactorEnabled: true } });
  return { codes: setup?.codes ?? [], address: setup?.address ?? "" };
}

/** What an authenticator app shows after it scanned the QR code. */
export function appCode(address: string, at: Date): string {
  return totpAt(fromBase32(new URL(address).searchParams.get("secret") ?? ""), at);
}

/** A session as the browser sends it. */
export async function makeSession(
  personId: string,
  fields: { secondFactorAt?: Date | null; createdAt?: Date; expiresAt?: Date; invitationId?: string } = {},
) {
  const token = `token-${++number}-${"x".repeat(24)}`;
  const { id } = await db.session.create({
    data: { personId, token, secondFactorAt: new Date(), expiresAt: new Date(Date.now() + 3_600_000), ...fields },
  });
  return { id, headers: cookies({ session_token: token }) };
}

/** Headers with signed cookies, as better-auth made them. */
export function cookies(values: Record<string, string>): Headers {
  const signed = Object.entries(values).map(([name, value]) => {
    const seal = createHmac("sha256", SECRET).update(value).digest("base64");
    return `verzeichnis.${name}=${encodeURIComponent(`${value}.${seal}`)}`;
  });
  return new Headers({
    cookie: signed.join("; "),
    "x-forwarded-for": "203.0.113.7",
    "user-agent": "Firefox/140.0 Linux",
  });
}

/** Now, as somebody of the staff: time limits of better-auth follow the real clock. */
export const nowAs = (actor: Parameters<typeof contextOf>[0]) => contextOf(actor, new Date());
