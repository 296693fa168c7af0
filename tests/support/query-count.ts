import type { PrismaClient } from "@/lib/generated/prisma/client";
import { db } from "@/lib/platform/db";

let count = 0;
// lib/platform/db.ts switches the event on; the client's plain type does not know that.
(db as PrismaClient<"query">).$on("query", () => {
  count += 1;
});

/** How many queries `work` sent to the database. */
export async function queriesOf(work: () => Promise<unknown>): Promise<number> {
  const before = count;
  await work();
  return count - before;
}
