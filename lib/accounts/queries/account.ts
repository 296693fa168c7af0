import "server-only";
import { db } from "@/lib/platform/db";

export type Account = { personId: string; isStaff: boolean };

/** Whose account an address is; for steps after which it is known that somebody owns the address. */
export async function findAccount(email: string): Promise<Account | null> {
  const person = await db.person.findFirst({ where: { email, disabledAt: null }, select: { id: true, roles: true } });
  return person && { personId: person.id, isStaff: person.roles.length > 0 };
}
