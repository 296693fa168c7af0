import "server-only";
import { auth } from "./auth";
import type { Tx } from "./context";
import { db } from "./db";

/** better-auth's name for "a password" among the ways to prove who one is. */
const METHOD = "credential";

/** Sets a password; the caller ends the sessions. Hashing takes about 60 ms: do it before the transaction. */
export async function setPassword(tx: Tx, { personId, hash }: { personId: string; hash: string }): Promise<void> {
  const { count } = await tx.credential.updateMany({ where: { personId, method: METHOD }, data: { password: hash } });
  if (count > 0) return;
  await tx.credential.create({ data: { personId, accountId: personId, method: METHOD, password: hash } });
}

export async function hashPassword(password: string): Promise<string> {
  return (await auth().$context).password.hash(password);
}

export async function isPasswordOf(personId: string, password: string): Promise<boolean> {
  const found = await db.credential.findFirst({ where: { personId, method: METHOD }, select: { password: true } });
  const { hash, verify } = (await auth().$context).password;
  if (found?.password) return verify({ hash: found.password, password });
  await hash(password); // as long as a comparison
  return false;
}

/** Somebody who signs in by mail has none. */
export async function hasPassword(personId: string): Promise<boolean> {
  return (await db.credential.count({ where: { personId, method: METHOD, password: { not: null } } })) > 0;
}
